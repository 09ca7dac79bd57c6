import { Plus } from 'lucide-react';
import { useState } from 'react';
import { balanceFor } from '../../game/reckon.ts';
import { clauseSentence } from '../../game/tell/clauseSentence.ts';
import type { Clause } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Sum } from '../ui/Sum.tsx';
import type { Drafting } from './drafting.ts';
import { ParameterChoice } from './ParameterChoice.tsx';
import { type Chosen, narrow } from './parameters.ts';

interface ClauseCardProps extends Drafting {
  /** Every legal clause of one kind. */
  readonly options: readonly Clause[];
}

/** One kind of clause: its blanks, what it says, and what adding it changes for either side. */
export function ClauseCard({ me, to, clauses, onChange, options }: ClauseCardProps) {
  const game = useGame();
  const speech = useSpeech();
  const [chosen, setChosen] = useState<Chosen>({});
  const { clause, parameters } = narrow(options, chosen);
  if (clause === undefined) return null;
  const title = speech.say(`clause.${clause.kind}`);
  const change = (power: typeof me, other: typeof me) =>
    balanceFor(game, power, other, [...clauses, clause]).sum -
    (clauses.length === 0 ? 0 : balanceFor(game, power, other, clauses).sum);
  return (
    <article className="clause-card">
      <header className="spread">
        <h4>{title}</h4>
        <IconButton
          label={speech.say('desk.add-clause', { clause: title })}
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...clauses, clause])}
        />
      </header>
      <p className="small">{speech.tell(clauseSentence(clause))}</p>
      {parameters.length > 0 && (
        <div className="row">
          {parameters.map((parameter) => (
            <ParameterChoice
              key={parameter.field}
              parameter={parameter}
              onChange={(value) => setChosen({ ...chosen, [parameter.field]: value })}
            />
          ))}
        </div>
      )}
      <p className="worth small">
        <span className="soft">{speech.say('desk.to-them')}</span> <Sum value={change(to, me)} />
        <span className="soft">{speech.say('desk.to-us')}</span> <Sum value={change(me, to)} />
      </p>
    </article>
  );
}
