import type { Commands } from '../game/commands.ts';
import type { GameState } from '../game/state.ts';
import type { GameStore } from '../game/store.ts';
import { makeSpeech } from '../panels/texts/speech.ts';
import { flagUrl } from '../panels/ui/flagUrl.ts';
import type { MapHandle, MapOptions } from '../scene/mapOptions.ts';
import { en as mapTexts } from '../scene/texts/en.ts';
import { liftCurtain } from './liftCurtain.ts';
import { mapCode } from './mapCode.ts';
import { shapesAhead } from './shapesAhead.ts';
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
  const shapes = shapesAhead(store);
  let shown: { readonly content: Game['content']; readonly map: Promise<MapHandle> } | null = null;
  store.subscribe(({ game }, before) => {
    if (game?.content === shown?.content) return;
    const last = shown;
    shown = null;
    void last?.map.then((map) => map.destroy());
    if (game === null) return store.setState({ curtain: 'up' });
    const ready = Promise.resolve(last?.map).then(() =>
      startOn({ parent, store, commands, shapes }, game, stages.take()),
    );
    const now = { content: game.content, map: ready };
    shown = now;
    if (before.stage.kind === 'loading') store.setState({ curtain: 'down' });
    const isShown = (): boolean => shown === now;
    const unveil = async (map: MapHandle): Promise<void> => {
      await map.drawn;
      if (isShown()) await liftCurtain(store);
      if (isShown()) await map.finish();
    };
    ready.then(unveil).catch((error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      const text = makeSpeech(null, {}).say('map.did-not-start', { words });
      store.setState({ notice: { kind: 'error', text } });
      if (store.getState().stage.kind === 'showing') commands.shown();
      if (isShown()) void liftCurtain(store);
    });
  });
  return { paint: async (world) => (await shown?.map)?.paint(world) ?? null };
}

type Ground = Pick<MapOptions, 'parent' | 'commands'> & {
  readonly store: GameStore;
  readonly shapes: ReturnType<typeof shapesAhead>;
};

async function startOn(
  { parent, store, commands, shapes: ahead }: Ground,
  game: Game,
  stage: Raised,
): Promise<MapHandle> {
  const { content, texts } = game;
  const paths = store.getState().library?.[content.scenario.id]?.shapes;
  if (paths === undefined) throw new Error(`the board of ${content.scenario.id} has no shapes`);
  const speech = makeSpeech(content, texts);
  const [{ startMap }, [shapes, decor]] = await Promise.all([mapCode(), ahead.take(paths)]);
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
