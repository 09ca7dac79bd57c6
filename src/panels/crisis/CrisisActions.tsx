import { Swords } from 'lucide-react';
import { crisisOrders, priceOfGivingIn } from '../../game/crisesOf.ts';
import { CRISIS_STEPS, MONTHS_OF_PATIENCE } from '../../game/words.ts';
import type { Crisis, CrisisId, PowerId, StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';

interface CrisisActionsProps {
  readonly id: CrisisId;
  readonly crisis: Crisis;
}

/** All that is open to us in a crisis; nothing where it is none of our business. */
export function CrisisActions({ id, crisis }: CrisisActionsProps) {
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const game = useGame();
  const { me } = game;
  const open = crisisOrders(game, id, crisis);
  if (me === null || open.length === 0)
    return <p className="soft small">{say('crisis.no-part')}</p>;
  const about = { by: crisis.by, against: crisis.against };
  return (
    <div className="row">
      {open.map((order) => {
        const words = wordsOf(order, crisis);
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
      {isLastTermOf(me, crisis) && (
        <OrderButton
          me={me}
          order={{ kind: 'declare-war', on: crisis.against }}
          icon={<Swords aria-hidden="true" />}
        >
          {say('power.declare-war')}
        </OrderButton>
      )}
      <Price me={me} crisis={crisis} />
    </div>
  );
}

const isLastTermOf = (me: PowerId, { by, step }: Crisis): boolean =>
  by === me && step === CRISIS_STEPS.at(-1);

/** What it would cost us to give in, and how long a last term may stand. */
function Price({ me, crisis }: { readonly me: PowerId; readonly crisis: Crisis }) {
  const { say } = useSpeech();
  const { by, against } = crisis;
  if (me !== by && me !== against) return null;
  const price = priceOfGivingIn(crisis, me);
  return (
    <p className="soft small whole-row">
      {say(me === by ? 'crisis.price.step-down' : 'crisis.price.give-way', { price })}
      {isLastTermOf(me, crisis) &&
        ` ${say('crisis.price.last-term', { months: MONTHS_OF_PATIENCE })}`}
    </p>
  );
}

function wordsOf(order: StateOrder, { step }: Crisis): string {
  if (order.kind === 'back') return `back.${order.side}`;
  if (order.kind !== 'press') return order.kind;
  return `press.${CRISIS_STEPS[CRISIS_STEPS.indexOf(step) + 1]}`;
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
