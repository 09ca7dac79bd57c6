import type { Clause, ClauseOf } from '../diplomacy/clause.ts';
import type { PowerId, ProvinceId, TreatyId } from '../ids.ts';
import type { Month } from '../month.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import type { Good, World } from '../world.ts';
import { keepPair, noPairs, ofPair, type Pairs } from './pairs.ts';
import { perPower } from './perPower.ts';

/** A clause in force between two powers. */
export interface Bond {
  readonly treaty: TreatyId;
  readonly clause: Clause;
}

/** A clause by which goods or gold change hands every month. */
export type Commerce = ClauseOf<'trade'> | ClauseOf<'indemnity'>;

/** Such a clause with the treaty in which it stands. */
export interface Consignment {
  readonly treaty: TreatyId;
  readonly clause: Commerce;
}

/** A power that lets none of a good go to another; where the good is gold it buys nothing of it. */
export interface Sanction {
  readonly by: PowerId;
  readonly against: PowerId;
  readonly good: Good;
}

/** Who is bound to whom, and who fights whom: what can be read in the treaties and the wars. */
export interface Ties {
  /** The treaties that each power is a party to, in order. */
  readonly treaties: Readonly<Record<PowerId, readonly TreatyId[]>>;
  readonly bonds: Pairs<readonly Bond[]>;
  /** The clauses in force by which each power sends or gets something every month. */
  readonly commerce: Readonly<Record<PowerId, readonly Consignment[]>>;
  /** What treaties of sanctions keep from whom, each party to them once for each good. */
  readonly sanctions: readonly Sanction[];
  /** Pairs at war. */
  readonly wars: Pairs<true>;
  /** Pairs on different sides of some war, an armistice between them or not. */
  readonly opponents: Pairs<true>;
  /** Pairs that fight on the same side of some war. */
  readonly comrades: Pairs<true>;
  /** Pairs of a non-belligerent and an enemy of the side that it stands beside. */
  readonly estranged: Pairs<true>;
  /** Everybody who is at war, since the month of the oldest of their wars. */
  readonly belligerents: ReadonlyMap<PowerId, Month>;
  /** Provinces that a treaty keeps bare of forces, with the owner whom it binds. */
  readonly demilitarised: ReadonlyMap<ProvinceId, PowerId>;
}

export function tiesOf(world: World, living: readonly PowerId[]): Ties {
  const bonds = bondsOf(world);
  return {
    treaties: treatiesOf(world, living),
    bonds,
    commerce: commerceOf(world, living),
    sanctions: sanctionsIn(world),
    ...warsOf(world, bonds),
    demilitarised: demilitarisedIn(world),
  };
}

function treatiesOf({ treaties }: World, living: readonly PowerId[]): Ties['treaties'] {
  const signed = perPower<TreatyId[]>(living, () => []);
  for (const id of sortedKeys(treaties))
    for (const party of treaties[id]?.parties ?? []) signed[party]?.push(id);
  return signed;
}

function bondsOf(world: World): Ties['bonds'] {
  const bonds = noPairs<Bond[]>();
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    if (!state) continue;
    for (const [i, a] of state.parties.entries())
      for (const b of state.parties.slice(i + 1))
        for (const clause of state.clauses) {
          if (!bindsPair(clause, a, b)) continue;
          const list = ofPair(bonds, a, b);
          if (list) list.push({ treaty, clause });
          else keepPair(bonds, a, b, [{ treaty, clause }]);
        }
  }
  return bonds;
}

function commerceOf({ treaties }: World, living: readonly PowerId[]): Ties['commerce'] {
  const commerce = perPower<Consignment[]>(living, () => []);
  for (const treaty of sortedKeys(treaties))
    for (const clause of treaties[treaty]?.clauses ?? []) {
      if (clause.kind !== 'trade' && clause.kind !== 'indemnity') continue;
      const consignment = { treaty, clause };
      commerce[clause.by]?.push(consignment);
      commerce[clause.to]?.push(consignment);
    }
  return commerce;
}

function sanctionsIn({ treaties, powers }: World): Sanction[] {
  const imposed = new Map<string, Sanction>();
  for (const { parties, clauses } of sortedValues(treaties))
    for (const clause of clauses) {
      if (clause.kind !== 'sanctions') continue;
      const { against, good } = clause;
      for (const by of parties)
        if (powers[by]?.alive) imposed.set(`${by}/${against}/${good}`, { by, against, good });
    }
  return [...imposed.values()];
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
function warsOf(world: World, bonds: Ties['bonds']) {
  const wars = noPairs<true>();
  const opponents = noPairs<true>();
  const comrades = noPairs<true>();
  const estranged = noPairs<true>();
  const belligerents = new Map<PowerId, Month>();
  const fights = (power: PowerId, since: Month): void => {
    belligerents.set(power, Math.min(since, belligerents.get(power) ?? since));
  };
  for (const id of sortedKeys(world.wars)) {
    const war = world.wars[id];
    if (!war) continue;
    for (const side of [war.attackers, war.defenders])
      for (const a of side) for (const b of side) if (a <= b) keepPair(comrades, a, b, true);
    for (const power of sortedKeys(war.beside ?? {}))
      for (const foe of war.beside?.[power] === 'attackers' ? war.defenders : war.attackers)
        keepPair(estranged, power, foe, true);
    for (const a of war.attackers)
      for (const b of war.defenders) {
        keepPair(opponents, a, b, true);
        if (ofPair(bonds, a, b)?.some(({ clause }) => clause.kind === 'armistice')) continue;
        keepPair(wars, a, b, true);
        fights(a, war.parties[a]?.since ?? war.since);
        fights(b, war.parties[b]?.since ?? war.since);
      }
  }
  return { wars, opponents, comrades, estranged, belligerents };
}
