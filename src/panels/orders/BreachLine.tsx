import { breaksFaith, brokenBy, priceOfBreach, shockOf } from '../../game/reckon.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { Order } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { signed } from '../ui/signed.ts';

interface BreachLineProps {
  readonly order: Order;
  /** Takes the order back, where it has been given. */
  readonly onTakeBack?: () => void;
}

/**
 * Warns of the treaties that an order would break or whose end it follows too soon, and of a war
 * without an ultimatum; names the price, and offers to think again.
 */
export function BreachLine({ order, onTakeBack }: BreachLineProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { me, world } = game;
  const broken = me === null ? [] : brokenBy(game, me, order);
  const { trust, opinion, readers } = priceOfBreach();
  const price = { trust: signed(trust), opinion: signed(opinion), readers: signed(readers) };
  const warnings = broken.map((id): [string, string] => [
    id,
    say('orders.breaks', { treaty: treatyName(world, id), ...price }),
  ]);
  if (me !== null && breaksFaith(game, me, order)) warnings.push(['eve', say('orders.eve', price)]);
  const shock = me === null ? 0 : shockOf(game, me, order);
  if (shock !== 0) warnings.push(['shock', say('orders.shock', { opinion: signed(shock) })]);
  return warnings.map(([id, warning]) => (
    <span key={id} className="warning small" role="alert">
      {warning}
      {onTakeBack && (
        <Button look="quiet" onClick={onTakeBack}>
          {say('orders.keep-our-word')}
        </Button>
      )}
    </span>
  ));
}
