import { createStore } from 'zustand/vanilla';
import type { Commands } from '../../../src/game/commands.ts';
import type { GameState, MapMode } from '../../../src/game/state.ts';
import type { PowerId, ProvinceId } from '../../../src/rules/index.ts';
import type { MapOptions } from '../../../src/scene/mapOptions.ts';
import { MapView } from '../../../src/scene/MapView.ts';
import { startMap } from '../../../src/scene/startMap.ts';
import { en } from '../../../src/scene/texts/en.ts';
import { harnessGame } from './harnessGame.ts';
import { STAGES } from './stages.ts';

/**
 * Shows the map in any state for screenshots: `?me=ITA&x=3000&y=2400&scale=1&mode=relations`,
 * and `stage=war` for a month of fighting.
 */
const asked = new URLSearchParams(location.search);
const me = (asked.get('me') ?? 'ITA') as PowerId;
const game = await harnessGame(me);

const store = createStore<GameState>(() => ({
  stage: { kind: 'playing' },
  curtain: 'up',
  library: null,
  packs: [],
  following: null,
  game,
  orders: [],
  selection: { province: null, unit: null },
  hover: null,
  entry: { kind: 'idle' },
  mapMode: (asked.get('mode') ?? 'political') as MapMode,
  lens: me,
  panel: { kind: 'none' },
  settings: {
    theme: 'light',
    textSize: 100,
    playback: 1,
    follow: false,
    edgeScroll: false,
    hints: false,
    volume: 0,
  },
  notice: null,
}));

/** Just enough to click about; the page has the real ones. */
const commands = new Proxy({} as Commands, {
  get: (_none, name) =>
    name === 'hover'
      ? (hover: ProvinceId | null) => store.setState({ hover })
      : name === 'choose'
        ? (province: ProvinceId) => store.setState({ selection: { province, unit: null } })
        : name === 'shown'
          ? () => store.setState({ stage: { kind: 'playing' } })
          : () => undefined,
});

const json = async (path: string): Promise<unknown> =>
  (await fetch(`/packs/europe/${path}`)).json();
const powers = game.content.scenario.powers;
const map = await startMap({
  parent: document.getElementById('stage') as HTMLElement,
  store,
  commands,
  board: game.content.board,
  shapes: (await json('board.topo.json')) as MapOptions['shapes'],
  decor: (await json('decor.json')) as MapOptions['decor'],
  names: {
    place: (id) => game.content.board.places[id]?.names['en'] ?? id,
    power: (id) => game.texts[powers[id]?.name ?? ''] ?? id,
    text: (key) => game.texts[key] ?? en[key] ?? key,
  },
  flag: (id) => `/packs/${powers[id]?.flag ?? ''}`,
});
void map.finish();
STAGES[asked.get('stage') ?? 'peace']?.(store);
Object.assign(window, { map, store });

const [x, y, scale] = ['x', 'y', 'scale'].map((name) => Number(asked.get(name)));
if (map instanceof MapView && x && y && scale) {
  map.camera.set({ ...map.camera.view, x, y, scale });
}
document.body.dataset['ready'] = 'true';
