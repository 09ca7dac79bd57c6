import { spendingOf } from '../../game/spendingOf.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** What this month's orders take from the stores, and a warning where these do not hold it. */
export function SpendingLine() {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { say, list } = useSpeech();
  const spending = spendingOf(game, orders);
  if (spending.length === 0) return null;
  const short = spending.filter(({ covered }) => !covered).map(({ good }) => `good.${good}`);
  const price = spending.map(({ good, amount }) => say('theatres.price-of', { good, amount }));
  return (
    <>
      <p className="small">{say('orders.spending', { price: list(price) })}</p>
      {short.length > 0 && <p className="warning">{say('orders.overspent', { goods: short })}</p>}
    </>
  );
}
