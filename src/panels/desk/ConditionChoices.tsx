import { conditionsOpen } from '../../game/conditionsOpen.ts';
import { bareWords, isConditional } from '../../game/words.ts';
import type { Case, Clause, Conditions, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { ProvisoChoice } from './ProvisoChoice.tsx';
import { TermChoice } from './TermChoice.tsx';

interface ConditionChoicesProps {
  readonly clause: Clause;
  /** The number of the article. */
  readonly number: number;
  readonly me: PowerId;
  readonly to: PowerId;
  readonly onChange: (clause: Clause) => void;
}

type Written = { readonly [K in keyof Conditions]: Conditions[K] | undefined };

/** A clause with other conditions beside it. */
function withConditions(clause: Clause, { until, while: proviso, if: named }: Written): Clause {
  return {
    ...bareWords(clause),
    ...(clause.secret && { secret: clause.secret }),
    ...(until !== undefined && { until }),
    ...(proviso && { while: proviso }),
    ...(named && { if: named }),
  };
}

/** What an article hangs on: until when, while what is so, and in which case it is due. */
export function ConditionChoices({ clause, number, me, to, onChange }: ConditionChoicesProps) {
  const game = useGame();
  const { say } = useSpeech();
  const open = conditionsOpen(game, me, to, clause);
  if (open === null) return null;
  const { until = null, while: proviso, if: named } = clause;
  const change = (written: Written): void =>
    onChange(withConditions(clause, { ...clause, ...written }));
  return (
    <details className="explained conditions">
      <summary className="small">{say('desk.conditions', { number })}</summary>
      <div className="row">
        <TermChoice
          of="article"
          until={until}
          now={game.world.month}
          onChange={(month) => change({ until: month ?? undefined })}
        />
        <ProvisoChoice
          proviso={proviso}
          options={open.provisos}
          onChange={(chosen) => change({ while: chosen })}
        />
        {open.cases.length > 0 && (
          <CaseChoice named={named} cases={open.cases} onChange={(one) => change({ if: one })} />
        )}
      </div>
      {isConditional(clause) && (
        <p className="soft small">{say('desk.counts-for', { share: open.share })}</p>
      )}
    </details>
  );
}

interface CaseChoiceProps {
  readonly named: Case | undefined;
  readonly cases: readonly Case[];
  readonly onChange: (named: Case | undefined) => void;
}

/** The one attack for which an article is due, or any. */
function CaseChoice({ named, cases, onChange }: CaseChoiceProps) {
  const { say } = useSpeech();
  const place = cases.findIndex(({ by, on }) => by === named?.by && on === named.on);
  return (
    <Choice
      label={say('desk.due-if')}
      value={String(place)}
      options={[
        ['-1', say('desk.any-case')],
        ...cases.map((each, at): [string, string] => [String(at), say('desk.case', { ...each })]),
      ]}
      onChange={(value) => onChange(cases[Number(value)])}
    />
  );
}
