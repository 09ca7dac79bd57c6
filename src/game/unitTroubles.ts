import { hasEnough, lacksOil, type Unit } from '../rules/index.ts';
import type { Game } from './state.ts';
import { sideName } from './tell/commitSentence.ts';
import { type Sentence, sentence } from './tell/sentence.ts';

/** What keeps a unit from doing what it could, the gravest first. */
export function unitTroubles({ content, world }: Game, unit: Unit): Sentence[] {
  const troubles: Sentence[] = [];
  if (unit.unsupplied !== undefined)
    troubles.push(sentence('trouble.cut-off', { count: unit.unsupplied }));
  const promise = unit.away === undefined ? undefined : world.commitments[unit.away];
  if (promise)
    troubles.push(sentence('trouble.away', { side: sideName(content, world, promise.to) }));
  if (lacksOil({ world }, unit)) troubles.push(sentence('trouble.no-oil'));
  const wounded = unit.strength < unit.full;
  if (wounded && !hasEnough(world.powers[unit.power], 'coal'))
    troubles.push(sentence('trouble.no-repairs'));
  return troubles;
}
