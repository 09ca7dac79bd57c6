import { useSpeech } from '../hooks/useSpeech.ts';
import { Tip } from './Tip.tsx';

interface SparklineProps {
  /** Figures, the last one now. */
  readonly line: readonly number[];
  /** The figures at the foot and at the top of the picture. */
  readonly least?: number;
  readonly most: number;
}

const WIDTH = 96;
const HEIGHT = 24;

/** A figure over time as a small line over a dashed middle; pointed at, it tells its bounds. */
export function Sparkline({ line, least = 0, most }: SparklineProps) {
  const { say } = useSpeech();
  const [first = 0] = line;
  const about = { first, now: line.at(-1) ?? first };
  const bounds = { low: Math.min(...line, first), high: Math.max(...line, first) };
  return (
    <Tip text={say('ui.course', { ...about, ...bounds })}>
      <svg viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} className="trend-line" aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <polyline points={pointsOf(line, least, most)} />
      </svg>
    </Tip>
  );
}

function pointsOf(line: readonly number[], least: number, most: number): string {
  const all = line.length < 2 ? [...line, ...line] : line;
  const step = WIDTH / Math.max(1, all.length - 1);
  const up = (value: number): number => (value - least) / (most - least);
  return all
    .map((value, i) => `${(i * step).toFixed(1)},${(HEIGHT * (1 - up(value))).toFixed(1)}`)
    .join(' ');
}
