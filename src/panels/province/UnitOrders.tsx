import { orderSentence } from '../../game/tell/orderSentence.ts';
import type { UnitId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';

/** Every order that a unit of ours may be given, as a list of sentences. */
export function UnitOrders({ unit }: { readonly unit: UnitId }) {
  const game = useGame();
  const { give } = useCommands();
  const given = useDesk(({ orders }) =>
    orders.find((order) => 'unit' in order && order.unit === unit),
  );
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  const open = game.legal?.units[unit] ?? [];
  const isGiven = (order: (typeof open)[number]): boolean =>
    given !== undefined &&
    tell(orderSentence(game, units, given)) === tell(orderSentence(game, units, order));
  return (
    <details className="explained">
      <summary className="spread">
        <span>{say('province.orders')}</span>
        <span className="soft figure">{open.length}</span>
      </summary>
      <ul className="lines">
        {open.map((order) => (
          <li key={JSON.stringify(order)}>
            <button
              type="button"
              className="line-button"
              aria-pressed={isGiven(order)}
              onClick={() => give(order)}
            >
              <span>{tell(orderSentence(game, units, order))}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
