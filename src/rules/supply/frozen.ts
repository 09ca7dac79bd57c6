import type { ProvinceId } from '../ids.ts';
import { isWinter } from '../month.ts';
import type { Situation } from '../survey.ts';

/** Whether a sea is under ice: no fleet enters it and nothing is carried over it. */
export function frozen({ content, world }: Situation, place: ProvinceId): boolean {
  const facts = content.board.places[place];
  return facts?.kind === 'sea' && facts.ice && isWinter(world.month);
}
