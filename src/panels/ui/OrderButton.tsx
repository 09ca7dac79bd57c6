import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { verdictOn } from '../../game/reckon.ts';
import type { Order, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { BreachLine } from '../orders/BreachLine.tsx';
import { Button } from './Button.tsx';

interface OrderButtonProps {
  readonly me: PowerId;
  readonly order: Order;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/**
 * Gives a grave order, warned of what it breaks, or takes it back while it is given; where the rules forbid it the button
 * stays and says why.
 */
export function OrderButton({ me, order, icon, children }: OrderButtonProps) {
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const id = useId();
  const text = JSON.stringify(order);
  const given = useDesk(({ orders }) => orders.findIndex((each) => JSON.stringify(each) === text));
  const verdict = verdictOn(useGame(), me, order);
  if (verdict === 'allowed') {
    return (
      <>
        <Button
          look="grave"
          icon={given < 0 ? icon : <Check aria-hidden="true" />}
          aria-pressed={given >= 0}
          onClick={() => (given < 0 ? give(order) : takeBack(given))}
        >
          {children}
        </Button>
        {given >= 0 && <BreachLine order={order} />}
      </>
    );
  }
  return (
    <>
      <Button disabled look="grave" icon={icon} aria-describedby={id}>
        {children}
      </Button>
      <span id={id} className="soft small refused">
        {say(`refusal.${verdict}`)}
      </span>
    </>
  );
}
