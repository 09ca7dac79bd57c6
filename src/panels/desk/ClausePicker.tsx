import { CLAUSE_KINDS } from '../../game/words.ts';
import type { Clause } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { ClauseCard } from './ClauseCard.tsx';
import type { Drafting } from './drafting.ts';

/** Whether two say the same, one of them perhaps in secret. */
const sameClause = ({ secret: _a, ...a }: Clause, { secret: _b, ...b }: Clause): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

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
