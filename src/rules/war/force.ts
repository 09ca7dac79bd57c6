import { landAt, neighbourOf, type EdgeKind, type Terrain } from '../board.ts';
import { aidFor } from '../commitments/aidForce.ts';
import type { PowerFacts } from '../content.ts';
import type { ProvinceId } from '../ids.ts';
import { UNPLANNED, unplannedFor } from '../missions/warPlan.ts';
import { improvementAt } from '../industry/improvements.ts';
import { armourPercent } from '../industry/armour.ts';
import { LEVEL_WORTH, levelOf } from '../industry/programme.ts';
import { isWinter } from '../month.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { lacksOil } from '../supply/oil.ts';
import { atWar } from '../standing.ts';
import { inSupply } from '../supply/supplyOf.ts';
import { term, type Term } from '../term.ts';
import { type Field, type Unit, type UnitKind } from '../world.ts';

/** Hundredths that the ground adds to whoever stands in it (WI-11, WI-20). */
const GROUND: Readonly<Record<Terrain, number>> = {
  plain: 0,
  hills: 20,
  mountain: 50,
  forest: 20,
  marsh: 25,
  desert: 0,
  city: 30,
  arctic: 20,
};

/** Hundredths that the way costs whoever attacks over it. */
const WAY: Readonly<Record<EdgeKind, number>> = {
  land: 0,
  sea: 0,
  river: -20,
  pass: -30,
  strait: -35,
  canal: -10,
  coast: -40,
};

/** Hundredths for each month of digging in. */
const ENTRENCHMENT = 8;
const WINTER_ATTACK = -10;
/** Hundredths that a unit is worth less without supplies, and in attack in the desert besides. */
const HUNGER = -40;
const THIRST = -20;
/** Hundredths that a fleet or a wing is worth less without oil. */
const NO_OIL = -30;
/** Hundredths that landing on an enemy's coast costs, by the level of its port; 0 is a beach. */
const LANDING = [-50, -40, -30, -20] as const;
/** Hundredths that each level of a fortified line adds for its owner's side. */
const FORT = 25;
/** A month of war wears a power down by half a hundredth, up to so many. */
const WEARINESS = 20;
/** Hundredths that help from the air is worth less than soldiers. */
const FROM_THE_AIR = -60;
/** Hundredths for each point of leadership above or below 5. */
const LEADERSHIP = 2;
/** What a kind of unit is made by. */
const CRAFT: Readonly<Record<UnitKind, Field>> = { army: 'land', fleet: 'naval', wing: 'air' };
/** Hundredths that it costs to fight one's way into such ground. */
const INTO: Readonly<Partial<Record<Terrain, number>>> = { marsh: -10, forest: -5, city: -10 };

function qualityOf({ quality, naval, air = quality }: PowerFacts, kind: UnitKind): number {
  return kind === 'army' ? quality : kind === 'fleet' ? naval : air;
}

/** The force of a unit before ground and weather: what it is, who leads it, and in what heart. */
function baseTerms(situation: Situation, unit: Unit): Term[] {
  const { content, world, survey } = situation;
  const facts = content.scenario.powers[unit.power];
  const quality = facts ? qualityOf(facts, unit.kind) : 1;
  const base = unit.strength * quality * 10;
  const heart = world.powers[unit.power]?.warSupport ?? 50;
  const months = world.month - (survey.belligerents.get(unit.power) ?? world.month);
  const weariness = -Math.min(WEARINESS, Math.trunc(months / 2));
  const level = levelOf(world.powers[unit.power], CRAFT[unit.kind]);
  const leadership = facts?.leadership === undefined ? 0 : LEADERSHIP * (facts.leadership - 5);
  const strength = term('force.strength', base, { strength: unit.strength, quality });
  return [
    ...strength,
    ...term('force.heart', (base * (heart - 50)) / 500, { heart }),
    ...share(strength, 'force.leadership', leadership),
    ...share(strength, 'force.technology', LEVEL_WORTH * level, { level }),
    ...share(strength, 'force.weariness', weariness, { months }),
    ...aidTerms(situation, unit, strength),
    ...(inSupply(situation, unit) ? [] : share(strength, 'force.out-of-supply', HUNGER)),
    ...(lacksOil(situation, unit) ? share(strength, 'force.no-oil', NO_OIL) : []),
  ];
}

/** What others send to the side of a unit. */
function aidTerms(situation: Situation, unit: Unit, base: readonly Term[]): Term[] {
  return aidFor(situation, unit.power, unit.kind).flatMap(({ from, what, percent }) =>
    share(base, `force.aid.${what}`, percent, { power: from }),
  );
}

/** `percent` hundredths of a unit's strength and quality, as a named term. */
function share(
  base: readonly Term[],
  reason: string,
  percent: number,
  about?: Term['about'],
): Term[] {
  return term(reason, ((base[0]?.value ?? 0) * percent) / 100, about);
}

/** What a wing is worth to those on the ground. */
function wingTerms(situation: Situation, wing: Unit): Term[] {
  const base = baseTerms(situation, wing);
  return [...base, ...share(base, 'force.from-the-air', FROM_THE_AIR)];
}

/** The force with which a unit stands where it is. */
export function holdTerms(situation: Situation, unit: Unit): Term[] {
  if (unit.kind === 'wing') return wingTerms(situation, unit);
  const base = baseTerms(situation, unit);
  const land = landAt(situation.content.board, unit.at);
  return [
    ...base,
    ...(land ? share(base, `force.ground.${land.terrain}`, GROUND[land.terrain]) : []),
    ...armourTerms(situation, unit, unit.at, base),
    ...share(base, 'force.entrenched', ENTRENCHMENT * unit.entrenched),
    ...(unit.kind === 'army' ? fortTerms(situation, unit, base) : []),
  ];
}

/** Tanks are worth what the ground lets them be, and nothing more than feet without oil. */
function armourTerms(
  situation: Situation,
  unit: Unit,
  at: ProvinceId,
  base: readonly Term[],
): Term[] {
  const { content, world } = situation;
  const land = landAt(content.board, at);
  if (unit.armour !== true || !land || lacksOil(situation, unit)) return [];
  const level = levelOf(world.powers[unit.power], 'armour');
  return share(base, 'force.armour', armourPercent(land.terrain, level), { level });
}

/** A fortified line helps whoever holds it for its owner, or as the owner's friend. */
function fortTerms(situation: Situation, unit: Unit, base: readonly Term[]) {
  const { world } = situation;
  const level = improvementAt(situation, unit.at, 'fort');
  const owner = world.provinces[unit.at]?.owner;
  const hostile = owner !== undefined && atWar(situation, unit.power, owner);
  return level === 0 || hostile ? [] : share(base, 'force.fort', FORT * level, { level });
}

/**
 * The force with which a unit attacks `to`, or helps another to. An army that comes by convoy
 * lands: on an enemy's beach it is worth half (TL-3).
 */
export function attackTerms(
  situation: Situation,
  unit: Unit,
  to: ProvinceId,
  viaConvoy = false,
): Term[] {
  const { board } = situation.content;
  const base = baseTerms(situation, unit);
  const way = viaConvoy ? undefined : neighbourOf(board, unit.at, to)?.edge.kind;
  const land = landAt(board, to);
  const harsh = land?.terrain === 'mountain' || land?.terrain === 'arctic';
  const winter = land && isWinter(situation.world.month) ? WINTER_ATTACK * (harsh ? 2 : 1) : 0;
  const thirsty = land?.terrain === 'desert' && !inSupply(situation, unit);
  const atSea = !land && unit.kind === 'fleet';
  return [
    ...base,
    ...(atSea || way === undefined ? [] : share(base, `force.way.${way}`, WAY[way])),
    ...(land && way === undefined ? landingTerms(situation, unit, to, base) : []),
    ...(land ? share(base, `force.into.${land.terrain}`, INTO[land.terrain] ?? 0) : []),
    ...armourTerms(situation, unit, to, base),
    ...share(base, 'force.thirst', thirsty ? THIRST : 0),
    ...share(base, 'force.winter', winter),
  ];
}

/** Who comes ashore among friends comes as he is. */
function landingTerms(
  situation: Situation,
  unit: Unit,
  to: ProvinceId,
  base: readonly Term[],
): Term[] {
  const { content, world } = situation;
  const holder = world.provinces[to]?.controller;
  if (holder === undefined || !atWar(situation, unit.power, holder)) return [];
  const port = landAt(content.board, to)?.port ?? 0;
  const reason = port === 0 ? 'force.landing.beach' : 'force.landing.port';
  return share(base, reason, LANDING[port] ?? LANDING[0]);
}

/** The terms behind whatever a unit is ordered to do. */
export function orderTerms(situation: Situation, unit: Unit, order: UnitOrder): Term[] {
  const terms = drilledTerms(situation, unit, order);
  const power = unplannedFor(situation, unit, order);
  return power === undefined
    ? terms
    : [...terms, ...share(terms, 'force.no-war-plan', UNPLANNED, { power })];
}

/** The same as if all staffs had planned it together. */
function drilledTerms(situation: Situation, unit: Unit, order: UnitOrder): Term[] {
  if (unit.kind === 'wing') return wingTerms(situation, unit);
  switch (order.kind) {
    case 'move':
      return attackTerms(situation, unit, order.to, order.viaConvoy === true);
    case 'support':
      return order.to === undefined
        ? baseTerms(situation, unit)
        : attackTerms(situation, unit, order.to);
    case 'hold':
    case 'convoy':
    case 'rebase':
      return holdTerms(situation, unit);
  }
}
