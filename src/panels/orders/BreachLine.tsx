import { breaksFaith, brokenBy, priceOfBreach } from '../../game/reckon.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { Order } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

interface BreachLineProps {
  readonly order: Order;
  /** Takes the order back, where it has been given. */
  readonly onTakeBack?: () => void;
}

/** Warns of the treaties that an order would break, or whose end it follows too soon, names the price, and offers to think again. */
export function BreachLine({ order, onTakeBack }: BreachLineProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { me, world } = game;
  const broken = me === null ? [] : brokenBy(game, me, order);
  const warnings = broken.map((id): [string, string] => [
    id,
    say('orders.breaks', { treaty: treatyName(world, id), ...priceOfBreach() }),
  ]);
  if (me !== null && breaksFaith(game, me, order))
    warnings.push(['eve', say('orders.eve', { ...priceOfBreach() })]);
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
