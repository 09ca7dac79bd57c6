interface MeterProps {
  readonly label: string;
  /** 0 to 100 */
  readonly value: number;
}

/** A share of a hundred as a bar with its number. */
export const Meter = ({ label, value }: MeterProps) => (
  <div className="meter">
    <span>{label}</span>
    <meter min={0} max={100} value={value} aria-label={label} />
    <span className="figure">{value}</span>
  </div>
);
