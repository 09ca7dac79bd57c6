import type { ReactNode } from 'react';
import { clauseSentence } from '../../game/tell/clauseSentence.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { Clause } from '../../rules/index.ts';

interface ClausesProps {
  readonly clauses: readonly Clause[];
  /** Clauses that the other side would ask for. */
  readonly wanted?: readonly Clause[];
  /** What stands behind each clause: a button that strikes it out. */
  readonly renderAside?: (index: number) => ReactNode;
}

/** The numbered articles of a treaty. */
export function Clauses({ clauses, wanted = [], renderAside }: ClausesProps) {
  const { say, tell } = useSpeech();
  return (
    <ol className="clauses">
      {clauses.map((clause, index) => (
        <li key={JSON.stringify(clause)} data-wanted={wanted.includes(clause)}>
          <span>
            {tell(clauseSentence(clause))}
            {clause.secret && <em className="sealed">{say('desk.secret')}</em>}
            {wanted.includes(clause) && <em className="wanted">{say('desk.wanted')}</em>}
          </span>
          {renderAside?.(index)}
        </li>
      ))}
    </ol>
  );
}
