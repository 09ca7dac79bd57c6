import { encodeLink } from '../../src/content/link/encodeLink.ts';
import type { Figure } from './figure.ts';
import { humanGame, type HumanGame } from './humanGame.ts';

const lengthOf = ({ content, record }: HumanGame): number =>
  `#${encodeLink(content, record)}`.length;

/** Length of a busy person's whole game as a link, from the `#` on. */
export function benchLink(): Figure {
  const [busy, advised] = [humanGame(), humanGame('advised')];
  return {
    value: lengthOf(busy),
    unit: 'characters',
    note: `${busy.orders} orders in 97 months; as the cabinet advises (${advised.orders}): ${lengthOf(advised)}`,
  };
}
