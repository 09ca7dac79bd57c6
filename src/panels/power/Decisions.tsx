import { Stamp } from 'lucide-react';
import { type Decision, decisionsOf } from '../../game/decisionsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Consequences } from '../ui/Consequences.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';
import { Section } from '../ui/Section.tsx';

/** What we may decide to do by ourselves, each with its price and its time. */
export function Decisions({ me }: { readonly me: PowerId }) {
  const decisions = decisionsOf(useGame(), me);
  const { say } = useSpeech();
  if (decisions.length === 0) return null;
  return (
    <Section title={say('power.decisions')}>
      <ul className="letters">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionCard me={me} decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface DecisionCardProps {
  readonly me: PowerId;
  readonly decision: Decision;
}

function DecisionCard({ me, decision }: DecisionCardProps) {
  const { say } = useSpeech();
  const { id, title, text, cost, deeds, months, done } = decision;
  const about = { actor: me };
  const price = cost.map((each) => say('decision.price', each)).join(', ');
  const time = say(months === 0 ? 'decision.at-once' : 'decision.months', { count: months });
  return (
    <article className="stack">
      <h4>{say(title, about)}</h4>
      <p>{say(text, about)}</p>
      <p className="soft small">{`${price === '' ? say('decision.free') : price} · ${time}`}</p>
      <Consequences deeds={deeds} />
      {done === null ? (
        <OrderButton
          me={me}
          order={{ kind: 'decide', decision: id }}
          icon={<Stamp aria-hidden="true" />}
        >
          {say('decision.begin')}
        </OrderButton>
      ) : (
        <p className="small">{say('decision.under-way', { done })}</p>
      )}
    </article>
  );
}
