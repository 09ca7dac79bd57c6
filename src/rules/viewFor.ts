import { emptyTable } from './emptyTable.ts';
import { fingerprint } from './hashWorld.ts';
import { openClauses, treatiesKnown } from './diplomacy/sealed.ts';
import type { MissionId, PowerId } from './ids.ts';
import type { Legacy, Mission } from './missions/mission.ts';
import { ruleOf } from './missions/missionRules.ts';
import { sortedKeys, sortedValues, tableOf } from './sortedKeys.ts';
import type { View } from './view.ts';
import { GOODS, type Power, type Stocks, type World } from './world.ts';

/**
 * All that a power knows of the world. Others' stores, yards and dispatches and what is yet
 * to come of events are left out, and
 * the seed is the power's own, so that nobody can foresee the draws of the month.
 */
export const viewFor = (world: World, me: PowerId): View => viewsOf(world)(me);

/** The views of many powers of one moment; what is kept from all alike is left out once. */
export function viewsOf(world: World): (me: PowerId) => View {
  const knownTreaties = treatiesKnown(world);
  const abroad = tableOf(world.powers, asSeenAbroad);
  const embassies: Embassies = [sortedKeys(world.missions), sortedKeys(world.legacies)];
  const spying = sortedValues(world.legacies).filter(({ mission }) => mission === 'espionage');
  return (me) => {
    const powers = tableOf(abroad, (power) => power);
    const spied = spying.filter(({ from }) => from === me).map(({ to }) => to);
    for (const id of [me, ...spied]) {
      const power = world.powers[id];
      if (power) powers[id] = power;
    }
    const seed = fingerprint(`${world.seed}/${me}`);
    const treaties = knownTreaties(me);
    const dispatches = dispatchesSeen(world, me);
    const envoys = embassiesAsSeen(world, me, embassies);
    const signed = signaturesSeen(world, me);
    return { me, world: { ...world, seed, powers, treaties, signed, ...dispatches, ...envoys } };
  };
}

/** Offers and calls are read by whoever sent them and whoever they were sent to. */
export const dispatchesSeen = (
  world: World,
  me: PowerId,
): Pick<World, 'offers' | 'calls' | 'questions' | 'due'> => ({
  offers: offersSeen(world, me),
  calls: only(world.calls, ({ by, to }) => by === me || to === me),
  questions: only(world.questions, ({ power }) => power === me),
  due: {},
});

/** What moved the other to his offer is not in his note. */
function offersSeen({ offers }: World, me: PowerId): World['offers'] {
  const seen: World['offers'] = {};
  for (const id of sortedKeys(offers)) {
    const offer = offers[id];
    if (offer?.from === me) seen[id] = offer;
    else if (offer?.to === me) seen[id] = { ...offer, why: [] };
  }
  return seen;
}

/** What was signed and awaits a parliament, without its sealed clauses for all but the signers. */
function signaturesSeen({ signed }: World, me: PowerId): World['signed'] {
  const seen: World['signed'] = {};
  for (const id of sortedKeys(signed)) {
    const signature = signed[id];
    if (!signature) continue;
    const own = signature.parties.includes(me);
    const clauses = openClauses(signature.clauses);
    seen[id] = own ? signature : { ...signature, clauses, reasons: {} };
  }
  return seen;
}

const NOTHING = Object.fromEntries(GOODS.map((good) => [good, 0])) as Stocks;

const asSeenAbroad = (power: Power): Power => ({
  ...power,
  stocks: NOTHING,
  influence: 0,
  building: [],
});

/** The ids of missions and of legacies, in order. */
type Embassies = readonly [readonly MissionId[], readonly MissionId[]];

/** What is secret is known to its sender alone, and what is discreet to the two. */
function embassiesAsSeen(
  world: World,
  me: PowerId,
  [missions, legacies]: Embassies,
): Pick<World, 'missions' | 'legacies'> {
  const seen = ({ mission, from, to }: Legacy | Mission): boolean => {
    if (from === me) return true;
    const { seen: by } = ruleOf(mission);
    return by === 'public' || (by === 'parties' && to === me);
  };
  return {
    missions: only(world.missions, seen, missions),
    legacies: only(world.legacies, seen, legacies),
  };
}

function only<K extends string, V>(
  all: Readonly<Record<K, V>>,
  keep: (each: V) => boolean,
  ids: readonly K[] = sortedKeys(all),
) {
  const kept = emptyTable<K, V>();
  for (const id of ids) if (keep(all[id])) kept[id] = all[id];
  return kept;
}
