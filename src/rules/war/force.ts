import { landAt, neighbourOf, type EdgeKind, type Terrain } from '../board.ts';
import type { ProvinceId } from '../ids.ts';
import { isWinter } from '../month.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { inSupply } from '../supply/supplyOf.ts';
import { term, type Term } from '../term.ts';
import type { Unit } from '../world.ts';

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
/** Hundredths that a unit is worth less without supplies. */
const HUNGER = -40;

/** The force of a unit before ground and weather: strength × quality, and the heart behind it. */
function baseTerms({ content, world }: Situation, unit: Unit): Term[] {
  const facts = content.scenario.powers[unit.power];
  const quality = (unit.kind === 'army' ? facts?.quality : facts?.naval) ?? 1;
  const base = unit.strength * quality * 10;
  const heart = world.powers[unit.power]?.warSupport ?? 50;
  return [
    ...term('force.strength', base, { strength: unit.strength, quality }),
    ...term('force.heart', (base * (heart - 50)) / 500, { heart }),
  ];
}

/** `percent` hundredths of a unit's strength and quality, as a named term. */
function share(base: readonly Term[], reason: string, percent: number): Term[] {
  return term(reason, ((base[0]?.value ?? 0) * percent) / 100);
}

/** What it is to be cut off. */
const hungerOf = (situation: Situation, unit: Unit, base: readonly Term[]): Term[] =>
  inSupply(situation, unit) ? [] : share(base, 'force.out-of-supply', HUNGER);

/** The force with which a unit stands where it is. */
export function holdTerms(situation: Situation, unit: Unit): Term[] {
  const base = baseTerms(situation, unit);
  const land = landAt(situation.content.board, unit.at);
  return [
    ...base,
    ...(land ? share(base, `force.ground.${land.terrain}`, GROUND[land.terrain]) : []),
    ...share(base, 'force.entrenched', ENTRENCHMENT * unit.entrenched),
    ...hungerOf(situation, unit, base),
  ];
}

/** The force with which a unit attacks `to`, or helps another to. */
export function attackTerms(situation: Situation, unit: Unit, to: ProvinceId): Term[] {
  const { board } = situation.content;
  const base = baseTerms(situation, unit);
  const way = neighbourOf(board, unit.at, to)?.edge.kind ?? 'coast';
  const land = landAt(board, to);
  const harsh = land?.terrain === 'mountain' || land?.terrain === 'arctic';
  const winter = land && isWinter(situation.world.month) ? WINTER_ATTACK * (harsh ? 2 : 1) : 0;
  const atSea = !land && unit.kind === 'fleet';
  return [
    ...base,
    ...(atSea ? [] : share(base, `force.way.${way}`, WAY[way])),
    ...share(base, 'force.winter', winter),
    ...hungerOf(situation, unit, base),
  ];
}

/** The terms behind whatever a unit is ordered to do. */
export function orderTerms(situation: Situation, unit: Unit, order: UnitOrder): Term[] {
  switch (order.kind) {
    case 'move':
      return attackTerms(situation, unit, order.to);
    case 'support':
      return order.to === undefined
        ? baseTerms(situation, unit)
        : attackTerms(situation, unit, order.to);
    case 'hold':
    case 'convoy':
      return holdTerms(situation, unit);
  }
}
