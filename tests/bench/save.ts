import { saveOf } from '../content/save/saveOf.ts';
import { type Figure, rounded } from './figure.ts';
import { humanGame } from './humanGame.ts';

/** Size of a busy person's whole game as a save, orders and facts of every month. */
export function benchSave(): Figure {
  const { record, orders } = humanGame();
  const { length } = saveOf(record);
  return { value: rounded(length / 1000, 1), unit: 'kB', note: `${orders} orders in 97 months` };
}
