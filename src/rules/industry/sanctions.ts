import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import type { Good } from '../world.ts';

/** Works of the smaller of two for a coin a month of the custom between them. */
const WORKS_PER_CUSTOM = 10;

/** The custom between two powers that no treaty sets: gold a month, to each of them. */
export const customOf = ({ survey }: Situation, a: PowerId, b: PowerId): number =>
  Math.trunc(Math.min(survey.works[a] ?? 0, survey.works[b] ?? 0) / WORKS_PER_CUSTOM);

/** Whether sanctions keep a good from going from the one to the other. */
export const isBanned = (
  { survey }: Situation,
  from: PowerId,
  to: PowerId,
  banned: Good,
): boolean =>
  survey.sanctions.some(
    ({ by, against, good }) =>
      (by === from && against === to && good === banned) ||
      // Whoever sends it no gold buys nothing of it.
      (by === to && against === from && good === 'gold'),
  );

/** The custom that sanctions cost a power: that of whoever sends it no gold, and of whom it sends none. */
export function customTerms(situation: Situation, power: PowerId): Term[] {
  return situation.survey.sanctions.flatMap(({ by, against, good }) => {
    if (good !== 'gold' || (by !== power && against !== power)) return [];
    const lost = customOf(situation, by, against);
    return by === power
      ? term('income.custom-given-up', -lost, { power: against })
      : term('income.custom-refused', -lost, { power: by });
  });
}

/**
 * Hundredths of the world market in a good that are closed to a power: the share that those who
 * keep it from the power have of all ships but the power’s own (MIL-15).
 */
export function marketClosed(situation: Situation, power: PowerId, banned: Good): number {
  const closing = situation.survey.sanctions
    .filter(({ against, good }) => against === power && good === banned)
    .map(({ by }) => by);
  return closing.length === 0 ? 0 : shareOfSeas(situation, closing, power);
}

/** The share that some powers have of all ships but those of one, in hundredths. */
export function shareOfSeas(
  { survey }: Situation,
  some: readonly PowerId[],
  without: PowerId,
): number {
  let [theirs, all] = [0, 0];
  for (const power of survey.living) {
    const ships = power === without ? 0 : (survey.fleets[power] ?? 0);
    all += ships;
    if (some.includes(power)) theirs += ships;
  }
  return all === 0 ? 0 : Math.trunc((100 * theirs) / all);
}
