import type { WarSide } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import type { War } from '../world.ts';
import { otherSide, sideOf } from './warSides.ts';

/**
 * How a war goes for one side, −100 (lost) to 100 (won), reason by reason: the other side sees
 * the same terms with the other sign.
 */
export function warScore(situation: Situation, war: War, side: WarSide): Term[] {
  const [ours, theirs] = [war[side], war[otherSide(side)]];
  const [own, enemy] = [deedsOf(war, ours), deedsOf(war, theirs)];
  const losses = (15 * (enemy.lost - own.lost)) / (enemy.lost + own.lost + 10);
  const capitals = capitalsHeld(situation, theirs, ours) - capitalsHeld(situation, ours, theirs);
  return [
    ...term('score.land', share(situation, theirs, ours) - share(situation, ours, theirs)),
    ...term('score.capitals', clamp(15 * capitals, -30, 30)),
    ...term('score.battles', clamp(2 * (own.won - enemy.won), -15, 15)),
    ...term('score.losses', losses),
  ];
}

/** How the war between two powers goes for the first of them. */
export function fortunesOf(situation: Situation, power: PowerId, enemy: PowerId): Term[] {
  for (const war of sortedValues(situation.world.wars)) {
    const side = sideOf(war, power);
    if (side !== undefined && sideOf(war, enemy) === otherSide(side))
      return warScore(situation, war, side);
  }
  return [];
}

function deedsOf({ parties }: War, side: readonly PowerId[]): { won: number; lost: number } {
  const sum = { won: 0, lost: 0 };
  for (const power of side) {
    sum.won += parties[power]?.won ?? 0;
    sum.lost += parties[power]?.lost ?? 0;
  }
  return sum;
}

/** Points out of 40: how much of the land and works of `owners` is in the hands of `holders`. */
function share(
  { world, survey }: Situation,
  owners: readonly PowerId[],
  holders: readonly PowerId[],
): number {
  let all = 0;
  let held = 0;
  for (const owner of owners)
    for (const id of survey.owned[owner] ?? []) {
      const state = world.provinces[id];
      if (!state) continue;
      all += state.works + 1;
      if (holders.includes(state.controller)) held += state.works + 1;
    }
  return all === 0 ? 0 : Math.trunc((40 * held) / all);
}

const capitalsHeld = (
  { world }: Situation,
  owners: readonly PowerId[],
  holders: readonly PowerId[],
): number =>
  owners.filter((power) => {
    const capital = world.powers[power]?.capital;
    const holder = capital === undefined ? undefined : world.provinces[capital]?.controller;
    return holder !== undefined && holders.includes(holder);
  }).length;
