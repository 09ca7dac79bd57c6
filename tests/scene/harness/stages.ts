import type { StoreApi } from 'zustand';
import type { Game, GameState } from '../../../src/game/state.ts';
import type { PowerId, ProvinceId } from '../../../src/rules/index.ts';

type Store = StoreApi<GameState>;

const at = (id: string): ProvinceId => id as ProvinceId;

/** Occupies some land, so that stripes and fronts are to be seen. */
function occupy(store: Store): void {
  const game = store.getState().game as Game;
  const provinces = structuredClone(game.world.provinces);
  for (const id of ['poznan', 'torun', 'katowice', 'lodz', 'klagenfurt', 'graz', 'nice', 'lyon']) {
    const state = provinces[at(id)];
    if (state) state.controller = (id[0] === 'n' || id === 'lyon' ? 'ITA' : 'GER') as PowerId;
  }
  store.setState({ game: { ...game, world: { ...game.world, provinces } } });
}

/** Puts the store into a state with a name. */
export function stage(store: Store, name: string): void {
  if (name === 'war') occupy(store);
  if (name === 'chosen') {
    store.setState({ selection: { province: at('bolzano'), unit: null }, hover: at('innsbruck') });
  }
}
