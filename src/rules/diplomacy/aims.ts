import type { Aim } from '../aim.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { World } from '../world.ts';
import type { Situation } from '../survey.ts';

/** The agenda of a power: what the pack gives it, with the weights that events have changed. */
export function aimsOf({ content, world, survey }: Situation, power: PowerId): readonly Aim[] {
  return (survey.memo.agendas[power] ??= agendaOf(
    content.scenario.aims[power] ?? [],
    world.agendas[power],
  ));
}

/** Aims without weight sleep. */
const agendaOf = (aims: readonly Aim[], weights: World['agendas'][PowerId] = {}): readonly Aim[] =>
  aims
    .map((aim) => ({ ...aim, weight: weights[aim.id] ?? aim.weight }))
    .filter(({ weight }) => weight > 0);

/** The weight of a power's aims at one province; 0 for none. */
export function aimsAt(situation: Situation, power: PowerId, province: ProvinceId): number {
  let weight = 0;
  for (const aim of aimsOf(situation, power))
    if (aim.kind === 'acquire' && aim.provinces.includes(province)) weight += aim.weight;
  return weight;
}

/** The heaviest aim at land that `holder` controls; 0 for none. */
export const landWanted = (situation: Situation, power: PowerId, holder: PowerId): number =>
  (situation.survey.memo.wants[power] ??= wantsOf(situation, power)).get(holder) ?? 0;

function wantsOf(situation: Situation, power: PowerId): ReadonlyMap<PowerId, number> {
  const { provinces } = situation.world;
  const wants = new Map<PowerId, number>();
  for (const aim of aimsOf(situation, power)) {
    if (aim.kind !== 'acquire') continue;
    for (const id of aim.provinces) {
      const holder = provinces[id]?.controller;
      if (holder !== undefined && aim.weight > (wants.get(holder) ?? 0))
        wants.set(holder, aim.weight);
    }
  }
  return wants;
}

function weightToward(
  situation: Situation,
  power: PowerId,
  kind: 'protect' | 'contain' | 'court',
  other: PowerId,
): number {
  let weight = 0;
  for (const aim of aimsOf(situation, power))
    if (aim.kind === kind && aim.power === other) weight += aim.weight;
  return weight;
}

/** How much `power` wants `other` to stand. */
export const protects = (situation: Situation, power: PowerId, other: PowerId): number =>
  weightToward(situation, power, 'protect', other);

/** How much `power` wants to hold `other` down. */
export const contains = (situation: Situation, power: PowerId, other: PowerId): number =>
  weightToward(situation, power, 'contain', other);

/** How much `power` wants the friendship of `other`. */
export const courts = (situation: Situation, power: PowerId, other: PowerId): number =>
  weightToward(situation, power, 'court', other);
