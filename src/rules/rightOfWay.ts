import { landAt, type Edge } from './board.ts';
import type { PowerId, ProvinceId } from './ids.ts';
import { deciderFor, policyOf } from './passage.ts';
import { allied, atWar, bondsBetween, cobelligerents } from './standing.ts';
import { sortedValues } from './sortedKeys.ts';
import type { Situation } from './survey.ts';

/**
 * Whether a power's units may stand in a place: at sea, in its own and its allies' land, in land
 * whose holder granted passage, and in an enemy's; nowhere else.
 */
export function mayEnter(situation: Situation, power: PowerId, place: ProvinceId): boolean {
  if (!landAt(situation.content.board, place)) return true;
  const holder = situation.world.provinces[place]?.controller;
  if (holder === undefined) return false;
  if (situation.world.provinces[place]?.occupiers?.includes(power)) return true;
  if (holder === power) return !keptBare(situation, power, place);
  return atWar(situation, power, holder) || welcome(situation, power, holder);
}

/** Whether a treaty forbids a power to keep forces in its own province now. */
export const keptBare = ({ survey }: Situation, power: PowerId, place: ProvinceId): boolean =>
  survey.demilitarised.get(place) === power && !survey.belligerents.has(power);

/** Land where a power's units are guests rather than invaders. */
export function welcome(situation: Situation, power: PowerId, holder: PowerId): boolean {
  if (allied(situation, power, holder) || cobelligerents(situation, power, holder)) return true;
  return bondsBetween(situation, power, holder).some(
    ({ clause }) => clause.kind === 'access' && clause.by === holder && clause.to === power,
  );
}

/**
 * Whether a strait or a canal at sea is open to a power: whoever holds a keeper on its shore lets
 * it through. An enemy never does: his keepers must be taken first (WI-19).
 */
export function passageOpen(situation: Situation, power: PowerId, edge: Edge): boolean {
  return (edge.keepers ?? []).every((keeper) => {
    const holder = situation.world.provinces[keeper]?.controller;
    return holder === undefined || letsThrough(situation, holder, power, edge);
  });
}

/** A treaty opens the straits of one to the ships of the other, whatever the policy. */
const straitsOpen = (situation: Situation, by: PowerId, to: PowerId): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'straits' && clause.by === by && clause.to === to,
  );

/** Whether a power that does not fight stands beside another that does (MIL-17). */
const besideOf = ({ world }: Situation, power: PowerId, fighter: PowerId): boolean =>
  sortedValues(world.wars).some(({ beside, ...war }) => {
    const side = beside?.[power];
    return side !== undefined && war[side].includes(fighter);
  });

function letsThrough(situation: Situation, holder: PowerId, power: PowerId, edge: Edge): boolean {
  const decider = deciderFor(situation.world, holder);
  if (power === holder || power === decider) return true;
  if (atWar(situation, power, holder)) return false;
  const guest = (): boolean =>
    welcome(situation, power, holder) || welcome(situation, power, decider);
  if (straitsOpen(situation, decider, power)) return true;
  switch (policyOf(situation.world, edge, decider)) {
    case 'open':
      return true;
    case 'neutrals':
      return (
        !situation.survey.belligerents.has(power) || guest() || besideOf(situation, decider, power)
      );
    case 'friends':
      return guest();
    case 'closed':
      return false;
  }
}
