import { occupiesLand } from '../../game/landsOf.ts';
import type { Order, PowerId, StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

type Policy = Extract<StateOrder, { readonly kind: 'occupation-policy' }>;

const isPolicy = (order: Order): order is Policy => order.kind === 'occupation-policy';

/** How we rule land that is not ours; shown to whoever holds any. */
export function OccupationChoice({ me }: { readonly me: PowerId }) {
  const { legal, world } = useGame();
  const { give } = useCommands();
  const given = useDesk(({ orders }) => orders.find(isPolicy));
  const { say } = useSpeech();
  const current = given?.policy ?? world.powers[me]?.occupation;
  const open = (legal?.state ?? []).filter(isPolicy);
  if (!occupiesLand(world, me) || open.length === 0) return null;
  return (
    <Section title={say('power.occupation')}>
      <div className="row">
        {open.map((order) => (
          <Button
            key={order.policy}
            aria-pressed={order.policy === current}
            onClick={() => give(order)}
          >
            {say(`order.occupation.${order.policy}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
