import { blocsOf, type PowerId, type Situation } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

const known = new WeakMap<Situation, ReadonlyMap<PowerId, PowerId>>();

/** The head of the bloc that a power stands in, itself if others stand with it, else null. */
export function headOfBloc(game: Game, power: PowerId): PowerId | null {
  const situation = knownSituation(game);
  const blocs = known.get(situation) ?? blocsOf(situation);
  known.set(situation, blocs);
  const head = blocs.get(power);
  if (head !== undefined) return head;
  return [...blocs.values()].includes(power) ? power : null;
}
