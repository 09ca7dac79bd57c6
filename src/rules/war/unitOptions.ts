import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { wingCandidates } from './air/wingOptions.ts';
import { canStep, checkUnitOrder } from './checkUnitOrder.ts';
import { coastsOf, convoyDestinations } from './convoyRoutes.ts';

/** Everything that a unit can be told, the hold first; each passes `checkUnitOrder`. */
export function unitOptions(situation: Situation, id: UnitId): UnitOrder[] {
  const unit = situation.world.units[id];
  if (!unit) return [];
  const candidates =
    unit.kind === 'wing'
      ? wingCandidates(situation, id, unit)
      : [
          ...moveCandidates(situation, id, unit),
          ...supportCandidates(situation, id, unit),
          ...convoyCandidates(situation, id, unit),
        ];
  const legal = candidates.filter(
    (order) => checkUnitOrder(situation, unit.power, order) === 'allowed',
  );
  return [{ kind: 'hold', unit: id }, ...legal];
}

function moveCandidates(situation: Situation, id: UnitId, unit: Unit): UnitOrder[] {
  const neighbours = situation.content.board.neighbours[unit.at] ?? [];
  return [
    ...neighbours.map(({ to }) => ({ kind: 'move' as const, unit: id, to })),
    ...convoyDestinations(situation, unit).map((to) => ({
      kind: 'move' as const,
      unit: id,
      to,
      viaConvoy: true as const,
    })),
  ];
}

/** Places that the unit reaches: whoever stands there, or could step there, can be supported. */
function supportCandidates(situation: Situation, id: UnitId, unit: Unit): UnitOrder[] {
  const { content, survey } = situation;
  const orders: UnitOrder[] = [];
  for (const { to: target } of content.board.neighbours[unit.at] ?? []) {
    if (canStep(situation, unit, unit.at, target) !== 'allowed') continue;
    if (survey.unitAt.has(target)) orders.push({ kind: 'support', unit: id, from: target });
    for (const from of supportable(situation, target))
      if (from !== unit.at) orders.push({ kind: 'support', unit: id, from, to: target });
  }
  return orders;
}

/** Where those stand who might move to `target`: on foot, by sea, or carried over several seas. */
function supportable(situation: Situation, target: ProvinceId): ProvinceId[] {
  const { content, survey } = situation;
  const near = (content.board.neighbours[target] ?? []).map(({ to }) => to);
  const places = new Set(near.filter((place) => survey.unitAt.has(place)));
  const shores = near.filter((to) => content.board.places[to]?.kind === 'sea');
  for (const sea of shores.flatMap((each) => joinedSeas(situation, each)))
    for (const coast of coastsOf(content.board, sea))
      if (coast !== target && survey.unitAt.has(coast)) places.add(coast);
  return [...places].sort();
}

/** Armies on any coast of the fleets that are joined to this one: a convoy may be a chain. */
function convoyCandidates(situation: Situation, id: UnitId, unit: Unit): UnitOrder[] {
  const { content, world, survey } = situation;
  if (unit.kind !== 'fleet' || content.board.places[unit.at]?.kind !== 'sea') return [];
  const coasts = new Set(
    joinedSeas(situation, unit.at).flatMap((sea) => coastsOf(content.board, sea)),
  );
  return [...coasts].sort().flatMap((from) => {
    const army = survey.unitAt.get(from);
    const state = army === undefined ? undefined : world.units[army];
    if (state?.kind !== 'army') return [];
    return convoyDestinations(situation, state).map((to) => ({
      kind: 'convoy' as const,
      unit: id,
      from,
      to,
    }));
  });
}

/** A sea and those that an unbroken chain of fleets joins to it. */
function joinedSeas({ content: { board }, survey }: Situation, start: ProvinceId): ProvinceId[] {
  const seas = [start];
  for (const sea of seas)
    for (const { to } of board.neighbours[sea] ?? [])
      if (board.places[to]?.kind === 'sea' && survey.unitAt.has(to) && !seas.includes(to))
        seas.push(to);
  return seas;
}
