import { clamp } from '../term.ts';
import type { Appliers } from './applier.ts';

export const home: Appliers<'home' | 'prestige' | 'unrest' | 'government'> = {
  home: (world, { power, stability, warSupport }) => {
    const state = world.powers[power];
    if (!state) return;
    state.stability = clamp(state.stability + stability, 0, 100);
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
  government: (world, { power, regime, leader }) => {
    const state = world.powers[power];
    if (!state) return;
    state.regime = regime;
    state.leader = leader;
  },
};
