import type { ReactNode } from 'react';
import { clauseSentence } from '../../game/tell/clauseSentence.ts';
import { conditionSentences } from '../../game/tell/conditionSentences.ts';
import { bareWords } from '../../game/words.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { Clause } from '../../rules/index.ts';

interface ClausesProps {
  readonly clauses: readonly Clause[];
  /** Clauses that the other side would ask for. */
  readonly wanted?: readonly Clause[];
  /** What stands behind each clause: a button that strikes it out. */
  readonly renderAside?: (index: number) => ReactNode;
  /** What stands below it. */
  readonly renderBelow?: (index: number) => ReactNode;
}

/** The numbered articles of a treaty. */
export function Clauses({ clauses, wanted = [], renderAside, renderBelow }: ClausesProps) {
  const { say, tell } = useSpeech();
  return (
    <ol className="clauses">
      {clauses.map((clause, index) => (
        <li key={JSON.stringify(bareWords(clause))} data-wanted={wanted.includes(clause)}>
          <span>
            {tell(clauseSentence(clause))}
            {conditionSentences(clause).map((each) => (
              <em key={each.key} className="condition">
                {tell(each)}
              </em>
            ))}
            {clause.secret && <em className="sealed">{say('desk.secret')}</em>}
            {wanted.includes(clause) && <em className="wanted">{say('desk.wanted')}</em>}
          </span>
          {renderAside?.(index)}
          {renderBelow?.(index)}
        </li>
      ))}
    </ol>
  );
}
