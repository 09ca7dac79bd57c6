import { sumOf, clamp } from '../term.ts';
import { FACTIONS, GOODS, PARTIES } from '../world.ts';
import type { Appliers } from './applier.ts';

/** How a government of rebels begins. */
const REBELS = { stability: 45, warSupport: 55 };
/** Whoever stays with the old one rallies to it: at the least so much. */
const RALLY = { stability: 40, warSupport: 50 };
/** Points of loyalty that a purge leaves a faction with at the least. */
const COWED = 60;

export const inner: Appliers<
  | 'factions'
  | 'parties'
  | 'party-law'
  | 'purged'
  | 'relief'
  | 'strike'
  | 'coup'
  | 'government-fell'
  | 'power-split'
  | 'state-united'
  | 'election'
> = {
  factions: (world, { power, changes }) => {
    const factions = world.powers[power]?.factions;
    if (!factions) return;
    for (const each of FACTIONS)
      factions[each] = clamp(factions[each] + sumOf(changes[each] ?? []), 0, 100);
  },
  parties: (world, { power, changes }) => {
    const parties = world.powers[power]?.parties;
    if (!parties) return;
    for (const each of PARTIES) parties[each].share += sumOf(changes[each] ?? []);
  },
  'party-law': (world, { power, party, banned }) => {
    const state = world.powers[power]?.parties[party];
    if (state) state.banned = banned;
  },
  purged: (world, { power, faction, units }) => {
    const factions = world.powers[power]?.factions;
    if (factions) factions[faction] = Math.max(factions[faction], COWED);
    for (const unit of units) {
      const state = world.units[unit];
      if (state) state.strength = Math.max(1, state.strength - 1);
    }
  },
  relief: (world, { power, cost }) => {
    const stocks = world.powers[power]?.stocks;
    if (stocks) stocks.gold -= cost;
  },
  strike: (world, { power, cost }) => {
    const stocks = world.powers[power]?.stocks;
    if (!stocks) return;
    stocks.gold = Math.max(0, stocks.gold - cost.gold);
    stocks.coal = Math.max(0, stocks.coal - cost.coal);
  },
  coup: () => {},
  'government-fell': () => {},
  'power-split': (world, { power, rebel, capital, provinces, units, stocks }) => {
    const [old, fresh] = [world.powers[power], world.powers[rebel]];
    if (!old || !fresh) return;
    Object.assign(fresh, { alive: true, exile: null, capital, ...REBELS, stocks: { ...stocks } });
    for (const good of GOODS) old.stocks[good] -= stocks[good];
    old.stability = Math.max(old.stability, RALLY.stability);
    delete old.broken;
    old.warSupport = Math.max(old.warSupport, RALLY.warSupport);
    old.building = old.building.filter(({ at }) => !provinces.includes(at));
    for (const id of provinces) {
      const state = world.provinces[id];
      if (state) Object.assign(state, { owner: rebel, controller: rebel });
    }
    for (const id of units) {
      const unit = world.units[id];
      if (unit) unit.power = rebel;
    }
  },
  'state-united': () => {},
  election: (world, { power, next }) => {
    const state = world.powers[power];
    if (state) state.election = next;
  },
};
