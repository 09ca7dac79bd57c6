import type { ReactNode } from 'react';
import type { Term } from '../../rules/index.ts';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Term as TermWord } from '../ui/Term.tsx';
import { Terms } from '../ui/Terms.tsx';

interface TrendProps {
  readonly label: string;
  /** Figures from 0 to 100, the last one now. */
  readonly line: readonly number[];
  /** What moved the last one. */
  readonly terms?: readonly Term[];
  /** What can be done about it. */
  readonly action?: ReactNode;
  /** The word of the encyclopaedia that the figure is. */
  readonly term?: string;
}

/** A figure of a hundred over time: its name, a small line, where it stands, and why it moved. */
export function Trend({ label, line, terms = [], action, term }: TrendProps) {
  const now = line.at(-1) ?? 0;
  const head = (
    <span className="trend-row">
      <span>{term === undefined ? label : <TermWord id={term}>{label}</TermWord>}</span>
      <Sparkline line={line} most={100} />
      <span className="figure">{now}</span>
    </span>
  );
  return (
    <div className="trend">
      {terms.length === 0 ? (
        <p className="explained">{head}</p>
      ) : (
        <details className="explained">
          <summary>{head}</summary>
          <Terms terms={terms} />
        </details>
      )}
      {action}
    </div>
  );
}
