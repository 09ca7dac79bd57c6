import type { Aim } from './aim.ts';
import { landAt } from './board.ts';
import type { Content } from './content.ts';
import type { Clause, ClauseOf } from './diplomacy/clause.ts';
import type { PowerId, ProvinceId, TreatyId, UnitId } from './ids.ts';
import type { Month } from './month.ts';
import { sortedKeys, sortedValues } from './sortedKeys.ts';
import type { Supply } from './supply/supplyOf.ts';
import type { Term } from './term.ts';
import { unitsByPlace, type UnitsByPlace } from './unitsByPlace.ts';
import { pairKey, type World } from './world.ts';

/** A clause in force between two powers. */
export interface Bond {
  readonly treaty: TreatyId;
  readonly clause: Clause;
}

/** A clause by which goods or gold change hands every month. */
export type Commerce = ClauseOf<'trade'> | ClauseOf<'indemnity'>;

/**
 * What everybody can read off the map and the treaty collections at one moment; computed once
 * and shared by whoever weighs something. It is a cache of the world, never a part of it.
 */
export interface Survey extends UnitsByPlace {
  readonly living: readonly PowerId[];
  /** Strength × quality of all armies. */
  readonly armies: Readonly<Record<PowerId, number>>;
  /** Strength × quality of all fleets. */
  readonly fleets: Readonly<Record<PowerId, number>>;
  /** Works held. */
  readonly works: Readonly<Record<PowerId, number>>;
  readonly lands: Readonly<Record<PowerId, readonly ProvinceId[]>>;
  readonly units: Readonly<Record<PowerId, readonly UnitId[]>>;
  /** The treaties that each power is a party to, in order. */
  readonly treaties: Readonly<Record<PowerId, readonly TreatyId[]>>;
  /** Bonds by `pairKey`. */
  readonly bonds: ReadonlyMap<string, readonly Bond[]>;
  /** The clauses in force by which each power sends or gets something every month. */
  readonly commerce: Readonly<Record<PowerId, readonly Commerce[]>>;
  /** Pairs at war, by `pairKey`. */
  readonly wars: ReadonlySet<string>;
  /** Pairs that fight on the same side of some war, by `pairKey`. */
  readonly comrades: ReadonlySet<string>;
  /** Everybody who is at war, since the month of the oldest of their wars. */
  readonly belligerents: ReadonlyMap<PowerId, Month>;
  /** Provinces that a treaty keeps bare of forces, with the owner whom it binds. */
  readonly demilitarised: ReadonlyMap<ProvinceId, PowerId>;
  /** Pairs that share a frontier, with the number of its edges. */
  readonly frontiers: ReadonlyMap<string, number>;
  /** Pairs whose coasts share a sea. */
  readonly seaNeighbours: ReadonlySet<string>;
  /** Scores of one power with another that have been worked out already. */
  readonly memo: Memo;
}

type Scores = Record<PowerId, Record<PowerId, number>>;

/** What was asked before; empty it when an opinion or a trust has changed. */
export interface Memo {
  opinions: Scores;
  threats: Scores;
  /** What binding itself costs a power, by whom, to whom and how closely. */
  readonly ties: Map<string, readonly Term[]>;
  /** The agenda of each power, once it has been asked for. */
  agendas: Record<PowerId, readonly Aim[]>;
  /** The supply of each power, once it has been traced. */
  readonly supply: Map<PowerId, Supply>;
  /** The seas that a power's ships may reach from a place, by `power/place`. */
  readonly voyages: Map<string, ReadonlySet<ProvinceId>>;
}

export const emptyMemo = (): Memo => ({
  opinions: {},
  threats: {},
  ties: new Map(),
  agendas: {},
  supply: new Map(),
  voyages: new Map(),
});

/** A score that is worked out once for each pair. */
export function remember(scores: Scores, a: PowerId, b: PowerId, workOut: () => number): number {
  const row = (scores[a] ??= {});
  return (row[b] ??= workOut());
}

/** A moment of the world with what the packs say and what can be read off it. */
export interface Situation {
  readonly content: Content;
  readonly world: World;
  readonly survey: Survey;
}

/** Surveys a world as it stands; do it once before many questions. */
export const situationOf = (content: Content, world: World): Situation => ({
  content,
  world,
  survey: surveyOf(content, world),
});

function surveyOf(content: Content, world: World): Survey {
  const living = sortedKeys(world.powers).filter((id) => world.powers[id]?.alive);
  const ids = sortedKeys(world.units);
  const bonds = bondsOf(world);
  return {
    living,
    ...countForces(content, world, living, ids),
    ...countLands(world, living),
    ...unitsByPlace(world, ids),
    treaties: treatiesOf(world, living),
    bonds,
    commerce: commerceOf(world, living),
    ...warsOf(world, bonds),
    demilitarised: demilitarisedIn(world),
    ...contactsOf(content, world),
    memo: emptyMemo(),
  };
}

const perPower = <T>(living: readonly PowerId[], make: () => T): Record<PowerId, T> =>
  Object.fromEntries(living.map((id) => [id, make()]));

function countForces(
  content: Content,
  world: World,
  living: readonly PowerId[],
  ids: readonly UnitId[],
) {
  const armies = perPower(living, () => 0);
  const fleets = perPower(living, () => 0);
  const units = perPower<UnitId[]>(living, () => []);
  for (const id of ids) {
    const unit = world.units[id];
    const facts = unit && content.scenario.powers[unit.power];
    if (!unit || !facts) continue;
    units[unit.power]?.push(id);
    if (unit.kind === 'wing') continue;
    const sums = unit.kind === 'army' ? armies : fleets;
    const quality = unit.kind === 'army' ? facts.quality : facts.naval;
    sums[unit.power] = (sums[unit.power] ?? 0) + unit.strength * quality;
  }
  return { armies, fleets, units };
}

function countLands(world: World, living: readonly PowerId[]) {
  const works = perPower(living, () => 0);
  const lands = perPower<ProvinceId[]>(living, () => []);
  for (const id of sortedKeys(world.provinces)) {
    const state = world.provinces[id];
    if (!state) continue;
    lands[state.controller]?.push(id);
    works[state.controller] = (works[state.controller] ?? 0) + state.works;
  }
  return { works, lands };
}

function treatiesOf({ treaties }: World, living: readonly PowerId[]): Survey['treaties'] {
  const signed = perPower<TreatyId[]>(living, () => []);
  for (const id of sortedKeys(treaties))
    for (const party of treaties[id]?.parties ?? []) signed[party]?.push(id);
  return signed;
}

function bondsOf(world: World): Map<string, Bond[]> {
  const bonds = new Map<string, Bond[]>();
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    if (!state) continue;
    for (const [i, a] of state.parties.entries())
      for (const b of state.parties.slice(i + 1))
        for (const clause of state.clauses) {
          if (!bindsPair(clause, a, b)) continue;
          const key = pairKey(a, b);
          const list = bonds.get(key);
          if (list) list.push({ treaty, clause });
          else bonds.set(key, [{ treaty, clause }]);
        }
  }
  return bonds;
}

function commerceOf({ treaties }: World, living: readonly PowerId[]): Survey['commerce'] {
  const commerce = perPower<Commerce[]>(living, () => []);
  for (const { clauses } of sortedValues(treaties))
    for (const clause of clauses) {
      if (clause.kind !== 'trade' && clause.kind !== 'indemnity') continue;
      commerce[clause.by]?.push(clause);
      commerce[clause.to]?.push(clause);
    }
  return commerce;
}

/** A directed clause binds its two ends; a mutual one every pair of the parties. */
function bindsPair(clause: Clause, a: PowerId, b: PowerId): boolean {
  if (!('by' in clause)) return true;
  const other = 'of' in clause ? clause.of : clause.to;
  return (clause.by === a && other === b) || (clause.by === b && other === a);
}

function demilitarisedIn({ treaties }: World): Map<ProvinceId, PowerId> {
  const bare = new Map<ProvinceId, PowerId>();
  for (const treaty of sortedValues(treaties))
    for (const clause of treaty.clauses)
      if (clause.kind === 'demilitarised') bare.set(clause.province, clause.by);
  return bare;
}

/** Pairs on different sides of a war; an armistice between two takes them out for its term. */
function warsOf(world: World, bonds: Survey['bonds']) {
  const wars = new Set<string>();
  const comrades = new Set<string>();
  const belligerents = new Map<PowerId, Month>();
  const fights = (power: PowerId, since: Month): void => {
    belligerents.set(power, Math.min(since, belligerents.get(power) ?? since));
  };
  for (const id of sortedKeys(world.wars)) {
    const war = world.wars[id];
    if (!war) continue;
    for (const side of [war.attackers, war.defenders])
      for (const a of side) for (const b of side) if (a <= b) comrades.add(pairKey(a, b));
    for (const a of war.attackers)
      for (const b of war.defenders) {
        const key = pairKey(a, b);
        if (bonds.get(key)?.some(({ clause }) => clause.kind === 'armistice')) continue;
        wars.add(key);
        fights(a, war.parties[a]?.since ?? war.since);
        fights(b, war.parties[b]?.since ?? war.since);
      }
  }
  return { wars, comrades, belligerents };
}

function contactsOf({ board }: Content, world: World) {
  const frontiers = new Map<string, number>();
  const seaNeighbours = new Set<string>();
  const holder = (id: ProvinceId): PowerId | undefined => world.provinces[id]?.controller;
  for (const { a, b } of board.edges) {
    const [p, q] = [holder(a), holder(b)];
    if (p === undefined || q === undefined || p === q) continue;
    const key = pairKey(p, q);
    frontiers.set(key, (frontiers.get(key) ?? 0) + 1);
  }
  for (const sea of board.seas) {
    const shores = new Set<PowerId>();
    for (const { to } of board.neighbours[sea] ?? []) {
      const power = landAt(board, to) && holder(to);
      if (power !== undefined) shores.add(power);
    }
    for (const p of shores) for (const q of shores) if (p < q) seaNeighbours.add(pairKey(p, q));
  }
  return { frontiers, seaNeighbours };
}
