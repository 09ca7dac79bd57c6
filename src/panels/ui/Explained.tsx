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
  /** The word of the encyclopaedia that the number is. */
  readonly term?: string;
}

/** A number that unfolds into its reasons. */
export function Explained({ label, sum, terms, open = false, term }: ExplainedProps) {
  const name = term === undefined ? label : <TermWord id={term}>{label}</TermWord>;
  if (terms.length === 0) {
    return (
      <p className="explained spread">
        <span>{name}</span>
        <Sum value={sum} />
      </p>
    );
  }
  return (
    <details className="explained" open={open}>
      <summary className="spread">
        <span>{name}</span>
        <Sum value={sum} />
      </summary>
      <Terms terms={terms} />
    </details>
  );
}
