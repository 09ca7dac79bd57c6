import { landAt } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { atWar, enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { ofPair } from '../survey/pairs.ts';
import type { Good } from '../world.ts';
import { isBanned } from './sanctions.ts';

/**
 * Whether nothing can come to a power from abroad: every frontier of its land is an enemy's, and
 * an enemy fleet lies off every harbour of its own.
 */
export const isBlockaded = (situation: Situation, power: PowerId): boolean =>
  enemiesOf(situation, power).length > 0 &&
  !(situation.survey.lands[power] ?? []).some((id) => isDoor(situation, power, id));

/**
 * Whether a good gets from the one to the other: no sanctions, a way over land or a free sea, and
 * neither stands beside the enemies of the other. A neutral trades with both sides of a war.
 */
export const goodPasses = (situation: Situation, from: PowerId, to: PowerId, good: Good): boolean =>
  !isBanned(situation, from, to, good) &&
  !ofPair(situation.survey.estranged, from, to) &&
  goodsPass(situation, from, to);

/** Whether anything gets from the one to the other: over a common frontier, or if neither is shut in. */
export const goodsPass = (situation: Situation, from: PowerId, to: PowerId): boolean =>
  ofPair(situation.survey.frontiers, from, to) !== undefined ||
  !(isBlockaded(situation, from) || isBlockaded(situation, to));

/** A province by which goods can come in: beside land at peace, or a harbour on a free sea. */
function isDoor(situation: Situation, power: PowerId, id: ProvinceId): boolean {
  const { content, world } = situation;
  const port = landAt(content.board, id)?.port ?? 0;
  return (content.board.neighbours[id] ?? []).some(({ to, army }) => {
    if (content.board.places[to]?.kind === 'sea')
      return port > 0 && !isWatched(situation, power, to);
    const holder = world.provinces[to]?.controller;
    return army && holder !== undefined && holder !== power && !atWar(situation, power, holder);
  });
}

function isWatched(situation: Situation, power: PowerId, sea: ProvinceId): boolean {
  const { survey, world } = situation;
  const id = survey.unitAt.get(sea);
  const unit = id === undefined ? undefined : world.units[id];
  return unit?.kind === 'fleet' && unit.away === undefined && atWar(situation, power, unit.power);
}
