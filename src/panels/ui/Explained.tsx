import type { ReactNode } from 'react';
import type { Term } from '../../rules/index.ts';
import { Sum } from './Sum.tsx';
import { Term as TermWord } from './Term.tsx';
import { Terms } from './Terms.tsx';

interface ExplainedProps {
  readonly label: ReactNode;
  readonly sum: number;
  readonly terms: readonly Term[];
  readonly open?: boolean;
  /** A measure, neither good nor bad. */
  readonly plain?: boolean;
  /** The word of the encyclopaedia that the number is. */
  readonly term?: string;
}

/** A number that unfolds into its reasons. */
export function Explained({
  label,
  sum,
  terms,
  open = false,
  plain = false,
  term,
}: ExplainedProps) {
  const name = term === undefined ? label : <TermWord id={term}>{label}</TermWord>;
  const figure = plain ? <span className="sum figure">{sum}</span> : <Sum value={sum} />;
  if (terms.length === 0) {
    return (
      <p className="explained spread">
        <span>{name}</span>
        {figure}
      </p>
    );
  }
  return (
    <details className="explained" open={open}>
      <summary className="spread">
        <span>{name}</span>
        {figure}
      </summary>
      <Terms terms={terms} />
    </details>
  );
}
