import type { ReactNode } from 'react';
import { clauseSentence } from '../../game/tell/clauseSentence.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { Clause } from '../../rules/index.ts';

interface ClausesProps {
  readonly clauses: readonly Clause[];
  /** What stands behind each clause: a button that strikes it out. */
  readonly renderAside?: (index: number) => ReactNode;
}

/** The numbered articles of a treaty. */
export function Clauses({ clauses, renderAside }: ClausesProps) {
  const { tell } = useSpeech();
  return (
    <ol className="clauses">
      {clauses.map((clause, index) => (
        <li key={JSON.stringify(clause)}>
          <span>{tell(clauseSentence(clause))}</span>
          {renderAside?.(index)}
        </li>
      ))}
    </ol>
  );
}
