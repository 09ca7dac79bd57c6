import { clamp } from '../term.ts';
import { bannedUnder, PARTY_OF } from '../home/parties.ts';
import { PARTIES } from '../world.ts';
import type { Appliers } from './applier.ts';

/** Down here nothing holds a government up. */
const BOTTOM = 5;

export const home: Appliers<'home' | 'prestige' | 'unrest' | 'works' | 'government'> = {
  home: (world, { power, stability, warSupport }) => {
    const state = world.powers[power];
    if (!state) return;
    state.stability = clamp(state.stability + stability, 0, 100);
    if (state.stability > BOTTOM) delete state.broken;
    else state.broken ??= world.month;
    state.warSupport = clamp(state.warSupport + warSupport, 0, 100);
  },
  prestige: (world, { power, change }) => {
    const state = world.powers[power];
    if (state) state.prestige = clamp(state.prestige + change, -100, 100);
  },
  unrest: (world, { province, change }) => {
    const state = world.provinces[province];
    if (state) state.unrest = clamp(state.unrest + change, 0, 100);
  },
  works: (world, { province, change }) => {
    const state = world.provinces[province];
    if (state) state.works = clamp(state.works + change, 0, 12);
  },
  government: (world, { power, regime, leader, title, ruling }) => {
    const state = world.powers[power];
    if (!state) return;
    const turned = state.regime !== regime;
    if (turned) for (const each of PARTIES) state.parties[each].banned = bannedUnder(regime, each);
    if (ruling !== undefined || turned) state.ruling = ruling ?? PARTY_OF[regime];
    state.parties[state.ruling].banned = false;
    state.regime = regime;
    state.leader = leader;
    if (title !== undefined) state.leaderTitle = title;
  },
};
