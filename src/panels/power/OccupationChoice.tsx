import { occupiesLand } from '../../game/landsOf.ts';
import type { PowerId, StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

type PolicyKind = 'occupation-policy' | 'committee-policy';
type Policy = Extract<StateOrder, { readonly kind: PolicyKind }>;

/** How we rule land that is not ours, and through whom; shown to whoever holds any. */
export function OccupationChoice({ me }: { readonly me: PowerId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const own = world.powers[me];
  if (own === undefined || !occupiesLand(world, me)) return null;
  return (
    <Section title={say('power.occupation')}>
      <PolicyRow kind="occupation-policy" text="order.occupation" now={own.occupation} />
      <p className="soft small">{say(`power.occupation.${own.occupation}`)}</p>
      <PolicyRow kind="committee-policy" text="order.committees" now={own.committees} />
      <p className="soft small">{say(`power.committees.${own.committees}`)}</p>
    </Section>
  );
}

interface PolicyRowProps {
  readonly kind: PolicyKind;
  /** The first part of the keys that name its choices. */
  readonly text: string;
  readonly now: Policy['policy'];
}

/** The choices of one policy: what holds now, or is ordered, is pressed. */
function PolicyRow({ kind, text, now }: PolicyRowProps) {
  const { legal } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const isOurs = (order: { readonly kind: string }): order is Policy => order.kind === kind;
  const given = useDesk(({ orders }) => orders.find(isOurs));
  const open = legal?.of(kind) ?? [];
  return (
    <div className="row">
      {open.map((order) => (
        <Button
          key={order.policy}
          aria-pressed={order.policy === (given?.policy ?? now)}
          onClick={() => give(order)}
        >
          {say(`${text}.${order.policy}`)}
        </Button>
      ))}
    </div>
  );
}
