interface SparklineProps {
  /** Figures of 0 and more, the last one now. */
  readonly line: readonly number[];
  /** The figure at the top of the picture. */
  readonly most: number;
}

const WIDTH = 96;
const HEIGHT = 24;

/** A figure over time as a small line over a dashed middle. */
export const Sparkline = ({ line, most }: SparklineProps) => (
  <svg viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} className="trend-line" aria-hidden="true">
    <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
    <polyline points={pointsOf(line, most)} />
  </svg>
);

function pointsOf(line: readonly number[], most: number): string {
  const all = line.length < 2 ? [...line, ...line] : line;
  const step = WIDTH / Math.max(1, all.length - 1);
  return all
    .map((value, i) => `${(i * step).toFixed(1)},${(HEIGHT * (1 - value / most)).toFixed(1)}`)
    .join(' ');
}
