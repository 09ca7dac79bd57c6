interface TrackBarProps {
  /** Below 0 the first side is ahead, above it the second. */
  readonly value: number;
  /** The ends of the track on either side. */
  readonly most: number;
  readonly names: readonly [string, string];
  /** Places at which something happens. */
  readonly marks: readonly number[];
}

/** A tug of war as a bar between two names, filled from the middle towards whoever is ahead. */
export function TrackBar({ value, most, names, marks }: TrackBarProps) {
  const at = (place: number): string => `${(50 + (50 * place) / most).toFixed(1)}%`;
  const share = `${Math.min(50, (50 * Math.abs(value)) / most).toFixed(1)}%`;
  const fill = value < 0 ? { right: '50%', width: share } : { left: '50%', width: share };
  return (
    <div className="track">
      <span className="spread small">
        <strong>{names[0]}</strong>
        <strong>{names[1]}</strong>
      </span>
      <meter
        className="unseen"
        min={-most}
        max={most}
        value={value}
        aria-label={names.join(' – ')}
      />
      <div className="track-bar" aria-hidden="true">
        <span className="track-fill" style={fill} />
        {marks.map((mark) => (
          <span key={mark} className="track-mark" style={{ left: at(mark) }} />
        ))}
        <span className="track-now" style={{ left: at(value) }} />
      </div>
    </div>
  );
}
