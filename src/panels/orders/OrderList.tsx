import { Undo2 } from 'lucide-react';
import { orderSentence } from '../../game/tell/orderSentence.ts';
import type { Order } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useForecasts } from '../hooks/useForecasts.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Empty } from '../ui/Empty.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { BreachLine } from './BreachLine.tsx';
import { ForecastLine } from './ForecastLine.tsx';

/** A name that tells equal orders of one list apart. */
const keyOf = (order: Order, index: number): string => `${index}-${JSON.stringify(order)}`;

/** This month's orders as sentences; each can be taken back. */
export function OrderList() {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { takeBack } = useCommands();
  const forecasts = useForecasts(orders);
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  if (orders.length === 0) return <Empty>{say('orders.none')}</Empty>;
  return (
    <ol className="lines">
      {orders.map((order, index) => {
        const forecast = 'unit' in order ? forecasts.get(order.unit) : undefined;
        const sentence = tell(orderSentence(game, units, order));
        return (
          <li key={keyOf(order, index)}>
            <div className="order-line">
              <span>{sentence}</span>
              <BreachLine order={order} onTakeBack={() => takeBack(index)} />
              {forecast !== undefined && <ForecastLine forecast={forecast} />}
            </div>
            <IconButton
              label={say('orders.take-back', { order: sentence })}
              icon={<Undo2 aria-hidden="true" />}
              onClick={() => takeBack(index)}
            />
          </li>
        );
      })}
    </ol>
  );
}
