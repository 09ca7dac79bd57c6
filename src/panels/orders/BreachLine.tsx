import { brokenBy, priceOfBreach } from '../../game/reckon.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { Order } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Warns of the treaties that an order would break, and names the price. */
export function BreachLine({ order }: { readonly order: Order }) {
  const game = useGame();
  const { say } = useSpeech();
  const { me, world } = game;
  const broken = me === null ? [] : brokenBy(game, me, order);
  return broken.map((id) => (
    <span key={id} className="warning small" role="alert">
      {say('orders.breaks', { treaty: treatyName(world, id), ...priceOfBreach() })}
    </span>
  ));
}
