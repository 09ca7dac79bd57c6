import type { ReactNode } from 'react';
import type { Term } from '../../rules/index.ts';
import { Sum } from './Sum.tsx';
import { Terms } from './Terms.tsx';

interface ExplainedProps {
  readonly label: ReactNode;
  readonly sum: number;
  readonly terms: readonly Term[];
  readonly open?: boolean;
}

/** A number that unfolds into its reasons. */
export function Explained({ label, sum, terms, open = false }: ExplainedProps) {
  if (terms.length === 0) {
    return (
      <p className="explained spread">
        <span>{label}</span>
        <Sum value={sum} />
      </p>
    );
  }
  return (
    <details className="explained" open={open}>
      <summary className="spread">
        <span>{label}</span>
        <Sum value={sum} />
      </summary>
      <Terms terms={terms} />
    </details>
  );
}
