import { type Crisis, type CrisisId, sameStake, type StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

interface CrisisActionsProps {
  readonly id: CrisisId;
  readonly crisis: Crisis;
}

/** All that is open to us in a crisis; nothing where it is none of our business. */
export function CrisisActions({ id, crisis }: CrisisActionsProps) {
  const { legal, me } = useGame();
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const open = (legal?.state ?? []).filter((order) => isAbout(order, id, crisis, me));
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

function isAbout(
  order: StateOrder,
  id: CrisisId,
  { by, against, over }: Crisis,
  me: string | null,
): boolean {
  if (order.kind === 'press')
    return me === by && order.against === against && sameStake(order.over, over);
  return 'crisis' in order && order.kind !== 'declare-war' && order.crisis === id;
}
