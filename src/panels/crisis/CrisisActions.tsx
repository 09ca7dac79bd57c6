import { crisisOrders } from '../../game/crisesOf.ts';
import type { Crisis, CrisisId, StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

interface CrisisActionsProps {
  readonly id: CrisisId;
  readonly crisis: Crisis;
}

/** All that is open to us in a crisis; nothing where it is none of our business. */
export function CrisisActions({ id, crisis }: CrisisActionsProps) {
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const open = crisisOrders(useGame(), id, crisis);
  if (open.length === 0) return <p className="soft small">{say('crisis.no-part')}</p>;
  const about = { by: crisis.by, against: crisis.against };
  return (
    <div className="row">
      {open.map((order) => {
        const words = wordsOf(order);
        const at = orders.findIndex((each) => each.kind === order.kind && same(each, order));
        return (
          <Button
            key={words}
            look={order.kind === 'press' ? 'grave' : 'plain'}
            aria-pressed={at >= 0}
            onClick={() => (at >= 0 ? takeBack(at) : give(order))}
          >
            {say(`crisis.do.${words}`, about)}
          </Button>
        );
      })}
    </div>
  );
}

const wordsOf = (order: StateOrder): string =>
  order.kind === 'back' ? `back.${order.side}` : order.kind;

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
