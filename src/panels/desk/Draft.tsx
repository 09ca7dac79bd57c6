import { X } from 'lucide-react';
import type { Clause } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Clauses } from '../ui/Clauses.tsx';
import { Empty } from '../ui/Empty.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ConditionChoices } from './ConditionChoices.tsx';
import type { Drafting } from './drafting.ts';
import { SealButton } from './SealButton.tsx';

interface DraftProps extends Drafting {
  readonly wanted: readonly Clause[];
}

/** The clauses drafted so far; each can be struck out, kept secret, and tied to conditions. */
export function Draft({ me, to, clauses, wanted, onChange }: DraftProps) {
  const { say } = useSpeech();
  if (clauses.length === 0) return <Empty>{say('desk.empty')}</Empty>;
  const strike = (index: number) => onChange(clauses.filter((_, each) => each !== index));
  const put = (index: number) => (changed: Clause) =>
    onChange(clauses.map((each, place) => (place === index ? changed : each)));
  const renderBelow = (index: number) => {
    const clause = clauses[index];
    return (
      clause && (
        <ConditionChoices {...{ clause, me, to }} number={index + 1} onChange={put(index)} />
      )
    );
  };
  return (
    <div className="draft">
      <Clauses
        clauses={clauses}
        wanted={wanted}
        renderAside={(index) => (
          <span className="row">
            <SealButton clause={clauses[index]} number={index + 1} onSeal={put(index)} />
            <IconButton
              label={say('desk.strike', { number: index + 1 })}
              icon={<X aria-hidden="true" />}
              onClick={() => strike(index)}
            />
          </span>
        )}
        renderBelow={renderBelow}
      />
    </div>
  );
}
