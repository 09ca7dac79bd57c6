import { fingerprint } from './hashWorld.ts';
import { treatiesKnownTo } from './diplomacy/sealed.ts';
import type { PowerId } from './ids.ts';
import { hasLegacy } from './missions/legacy.ts';
import type { Legacy, Mission } from './missions/mission.ts';
import { ruleOf } from './missions/missionRules.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { View } from './view.ts';
import { GOODS, type Power, type Stocks, type World } from './world.ts';

/**
 * All that a power knows of the world. Others' stores, yards and dispatches are left out, and
 * the seed is the power's own, so that nobody can foresee the draws of the month.
 */
export function viewFor(world: World, me: PowerId): View {
  const offers: World['offers'] = {};
  for (const id of sortedKeys(world.offers)) {
    const offer = world.offers[id];
    if (offer && (offer.from === me || offer.to === me)) offers[id] = offer;
  }
  const calls: World['calls'] = {};
  for (const id of sortedKeys(world.calls)) {
    const call = world.calls[id];
    if (call && (call.to === me || call.by === me)) calls[id] = call;
  }
  const powers: World['powers'] = {};
  for (const id of sortedKeys(world.powers)) {
    const power = world.powers[id];
    const known = id === me || hasLegacy(world, 'espionage', me, id);
    if (power) powers[id] = known ? power : asSeenAbroad(power);
  }
  const treaties = treatiesKnownTo(world, me);
  const seed = fingerprint(`${world.seed}/${me}`);
  const { missions, legacies } = embassiesAsSeen(world, me);
  const known = { powers, offers, calls, treaties, missions, legacies };
  return { me, world: { ...world, seed, ...known } };
}

const NOTHING = Object.fromEntries(GOODS.map((good) => [good, 0])) as Stocks;

const asSeenAbroad = (power: Power): Power => ({
  ...power,
  stocks: NOTHING,
  influence: 0,
  building: [],
});

/** What is secret is known to its sender alone, and what is discreet to the two. */
function embassiesAsSeen(world: World, me: PowerId): Pick<World, 'missions' | 'legacies'> {
  const seen = ({ mission, from, to }: Legacy | Mission): boolean => {
    if (from === me) return true;
    const { seen: by } = ruleOf(mission);
    return by === 'public' || (by === 'parties' && to === me);
  };
  return { missions: only(world.missions, seen), legacies: only(world.legacies, seen) };
}

function only<K extends string, V>(all: Readonly<Record<K, V>>, keep: (each: V) => boolean) {
  const kept: Partial<Record<K, V>> = {};
  for (const id of sortedKeys(all)) if (keep(all[id])) kept[id] = all[id];
  return kept as Record<K, V>;
}
