import { Scissors } from 'lucide-react';
import { priceOfDenouncing } from '../../game/reckon.ts';
import { endAfterNotice, goesOnWithout } from '../../game/words.ts';
import type { Treaty, TreatyId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { signed } from '../ui/signed.ts';

/** How a treaty is denounced, where the rules allow it: when it would end then, and the price. */
export function Denouncement({ id, treaty }: { readonly id: TreatyId; readonly treaty: Treaty }) {
  const { legal, me, world } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const order = legal?.of('denounce').find(({ treaty: each }) => each === id);
  if (order === undefined) return null;
  const until = endAfterNotice(treaty, world.month);
  const { trust, opinion } = priceOfDenouncing(until !== null);
  const price = { trust: signed(trust), opinion: signed(opinion) };
  return (
    <>
      <p className="soft small">
        {until === null
          ? say('pact.ends-at-once', price)
          : say('pact.ends-then', { until, ...price })}{' '}
        {me !== null && goesOnWithout(treaty, me) && say('pact.leave-alone')}
      </p>
      <Button look="grave" icon={<Scissors aria-hidden="true" />} onClick={() => give(order)}>
        {say('pact.denounce')}
      </Button>
    </>
  );
}
