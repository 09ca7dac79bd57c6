import type { ProvinceState } from '../world.ts';
import type { Appliers } from './applier.ts';

/** How quiet a state is that has just come back to life. */
const NEW_STATE = { stability: 45, warSupport: 40 };

/** A province is nobody's zone any more. */
export function endZone(province: ProvinceState): void {
  delete province.occupiers;
  delete province.zoneSince;
}

export const settlement: Appliers<
  | 'conference-opened'
  | 'share-claimed'
  | 'share-awarded'
  | 'conference-closed'
  | 'zone-set'
  | 'occupation-ended'
  | 'capital-moved'
  | 'power-restored'
> = {
  'conference-opened': (world, { conference, loser, points }) => {
    world.conferences[conference] = { loser, opened: world.month, points, claims: {} };
  },
  'share-claimed': (world, { conference, power, province, share }) => {
    const claims = world.conferences[conference]?.claims;
    if (claims) claims[power] = { ...claims[power], [province]: share };
  },
  'share-awarded': () => {},
  'conference-closed': (world, { conference }) => {
    delete world.conferences[conference];
  },
  'zone-set': (world, { province, occupiers }) => {
    const state = world.provinces[province];
    if (!state) return;
    const [first] = occupiers;
    state.controller = first ?? state.owner;
    if (first === undefined) endZone(state);
    else {
      state.occupiers = occupiers;
      state.zoneSince ??= world.month;
    }
  },
  'occupation-ended': () => {},
  'capital-moved': (world, { power, to }) => {
    const state = world.powers[power];
    if (state) state.capital = to;
  },
  'power-restored': (world, { power, capital, overlord }) => {
    const state = world.powers[power];
    if (state) Object.assign(state, { alive: true, exile: null, capital, overlord, ...NEW_STATE });
  },
};
