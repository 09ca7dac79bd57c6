import type { Commands } from '../game/commands.ts';
import type { GameState } from '../game/state.ts';
import type { GameStore } from '../game/store.ts';
import { makeSpeech } from '../panels/texts/speech.ts';
import { flagUrl } from '../panels/ui/flagUrl.ts';
import type { Decor, MapHandle, MapOptions } from '../scene/mapOptions.ts';
import { en as mapTexts } from '../scene/texts/en.ts';
import { mapCode } from './mapCode.ts';
import { readPackFile } from './readPackFile.ts';
import { type Raised, stagesAhead } from './stagesAhead.ts';

type Game = NonNullable<GameState['game']>;

/** The map of the game on the table, whichever that is. */
type KeptMap = Pick<MapHandle, 'paint'>;

/**
 * Keeps the map in its element while a game is on the table: one map for each board, made when
 * the first game on it begins, outside of React.
 */
export function keepMap(parent: HTMLElement, store: GameStore, commands: Commands): KeptMap {
  const stages = stagesAhead(parent, store);
  let shown: { readonly content: Game['content']; readonly map: Promise<MapHandle> } | null = null;
  store.subscribe(
    ({ game }) => game,
    (game) => {
      if (game?.content === shown?.content) return;
      const last = shown;
      shown = null;
      void last?.map.then((map) => map.destroy());
      if (game === null) return;
      const ready = Promise.resolve(last?.map).then(() =>
        startOn({ parent, store, commands }, game, stages.take()),
      );
      shown = { content: game.content, map: ready };
      ready.catch((error: unknown) => {
        const words = error instanceof Error ? error.message : String(error);
        const text = makeSpeech(null, {}).say('map.did-not-start', { words });
        store.setState({ notice: { kind: 'error', text } });
        if (store.getState().stage.kind === 'showing') commands.shown();
      });
    },
  );
  return { paint: async (world) => (await shown?.map)?.paint(world) ?? null };
}

type Ground = Pick<MapOptions, 'parent' | 'commands'> & { readonly store: GameStore };

async function startOn(
  { parent, store, commands }: Ground,
  game: Game,
  stage: Raised,
): Promise<MapHandle> {
  const { content, texts } = game;
  const paths = store.getState().library?.[content.scenario.id]?.shapes;
  if (paths === undefined) throw new Error(`the board of ${content.scenario.id} has no shapes`);
  const speech = makeSpeech(content, texts);
  const [{ startMap }, shapes, decor] = await Promise.all([
    mapCode(),
    readPackFile<MapOptions['shapes']>(paths.topology),
    readPackFile<Decor>(paths.decor),
  ]);
  const options: MapOptions = {
    parent,
    store,
    commands,
    board: content.board,
    shapes,
    decor,
    names: {
      place: speech.place,
      power: speech.power,
      text: (key, about) => mapTexts[key] ?? speech.say(key, about),
    },
    flag: (power) => flagUrl(content, power) ?? null,
  };
  return startMap(options, stage);
}
