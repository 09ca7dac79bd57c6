import { bareWords, CLAUSE_KINDS } from '../../game/words.ts';
import type { Clause } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { ClauseCard } from './ClauseCard.tsx';
import type { Drafting } from './drafting.ts';

/** Whether two say the same, whatever is written beside them. */
const sameClause = (a: Clause, b: Clause): boolean =>
  JSON.stringify(bareWords(a)) === JSON.stringify(bareWords(b));

/** Every kind of clause that may be put before them now, each with its parameters. */
export function ClausePicker(drafting: Drafting) {
  const { legal } = useGame();
  const { say } = useSpeech();
  const options = (legal?.clauses[drafting.to] ?? []).filter(
    (option) => !drafting.clauses.some((clause) => sameClause(clause, option)),
  );
  if (options.length === 0) return <Empty>{say('desk.nothing')}</Empty>;
  return (
    <ul className="clause-cards">
      {CLAUSE_KINDS.map((kind) => {
        const ofKind = options.filter((option) => option.kind === kind);
        return ofKind.length === 0 ? null : (
          <li key={kind}>
            <ClauseCard {...drafting} options={ofKind} />
          </li>
        );
      })}
    </ul>
  );
}
