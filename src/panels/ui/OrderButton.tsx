import { type ReactNode, useId } from 'react';
import { verdictOn } from '../../game/reckon.ts';
import type { Order, PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from './Button.tsx';

interface OrderButtonProps {
  readonly me: PowerId;
  readonly order: Order;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** Gives a grave order; where the rules forbid it the button stays and says why. */
export function OrderButton({ me, order, icon, children }: OrderButtonProps) {
  const { give } = useCommands();
  const { say } = useSpeech();
  const id = useId();
  const verdict = verdictOn(useGame(), me, order);
  if (verdict === 'allowed') {
    return (
      <Button look="grave" icon={icon} onClick={() => give(order)}>
        {children}
      </Button>
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
