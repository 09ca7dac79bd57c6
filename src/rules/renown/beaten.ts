import { exhaustionTerms } from '../peace/exhaustion.ts';
import { fortunesOf } from '../peace/warScore.ts';
import type { PowerId } from '../ids.ts';
import { enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';

/** From this sum on a power is thought beaten. */
export const BEATEN_AT = 40;

/**
 * Why the world would think that a power is beaten: how its wars go, what they have cost it, what
 * is said of its army, and how it stands at home.
 */
export function beatenTerms(situation: Situation, power: PowerId): Term[] {
  const own = situation.world.powers[power];
  if (!own) return [];
  const enemies = enemiesOf(situation, power);
  let [worst, by] = [0, power];
  for (const enemy of enemies) {
    const fortunes = sumOf(fortunesOf(situation, power, enemy));
    if (fortunes < worst) [worst, by] = [fortunes, enemy];
  }
  const held = situation.world.provinces[own.capital]?.controller;
  return [
    ...term('beaten.war', -worst, { power: by }),
    ...term('beaten.enemies', clamp(4 * (enemies.length - 1), 0, 16), { count: enemies.length }),
    ...term('beaten.exhaustion', -5 * sumOf(exhaustionTerms(situation, power))),
    ...term('beaten.capital', held === power ? 0 : 25),
    ...term('beaten.exile', own.exile === null ? 0 : 15),
    ...term('beaten.name', -own.reputation / 4),
    ...term('beaten.home', clamp((40 - own.stability) / 2, 0, 20)),
    ...term('beaten.heart', enemies.length === 0 ? 0 : clamp((30 - own.warSupport) / 2, 0, 15)),
  ];
}

/** Whether a power at war is thought beaten by the world. */
export function isThoughtBeaten(situation: Situation, power: PowerId): boolean {
  const { belligerents, memo } = situation.survey;
  if (!belligerents.has(power)) return false;
  return (memo.beaten[power] ??= sumOf(beatenTerms(situation, power)) >= BEATEN_AT);
}
