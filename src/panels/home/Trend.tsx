import type { ReactNode } from 'react';
import type { Term } from '../../rules/index.ts';
import { Terms } from '../ui/Terms.tsx';

interface TrendProps {
  readonly label: string;
  /** Figures from 0 to 100, the last one now. */
  readonly line: readonly number[];
  /** What moved the last one. */
  readonly terms?: readonly Term[];
  /** What can be done about it. */
  readonly action?: ReactNode;
}

const WIDTH = 96;
const HEIGHT = 24;

/** A figure of a hundred over time: its name, a small line, where it stands, and why it moved. */
export function Trend({ label, line, terms = [], action }: TrendProps) {
  const now = line.at(-1) ?? 0;
  const head = (
    <span className="trend-row">
      <span>{label}</span>
      <svg viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} className="trend-line" aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <polyline points={pointsOf(line)} />
      </svg>
      <span className="figure">{now}</span>
    </span>
  );
  return (
    <div className="trend">
      {terms.length === 0 ? (
        <p className="explained">{head}</p>
      ) : (
        <details className="explained">
          <summary className="trend-head">{head}</summary>
          <Terms terms={terms} />
        </details>
      )}
      {action}
    </div>
  );
}

function pointsOf(line: readonly number[]): string {
  const all = line.length < 2 ? [...line, ...line] : line;
  const step = WIDTH / Math.max(1, all.length - 1);
  return all
    .map((value, i) => `${(i * step).toFixed(1)},${(HEIGHT * (1 - value / 100)).toFixed(1)}`)
    .join(' ');
}
