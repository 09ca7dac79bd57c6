import type { Shelved } from '../game/state.ts';
import type { GameStore } from '../game/store.ts';
import type { Decor, MapOptions } from '../scene/mapOptions.ts';
import { readPackFile } from './readPackFile.ts';

/** What a board looks like. */
type Shapes = readonly [outlines: MapOptions['shapes'], decor: Decor];

const read = ({ topology, decor }: Shelved['shapes']): Promise<Shapes> =>
  Promise.all([readPackFile<MapOptions['shapes']>(topology), readPackFile<Decor>(decor)]);

/** Reads the shapes of the boards in the library before there is a game on one of them. */
export function shapesAhead(store: GameStore): {
  take(shapes: Shelved['shapes']): Promise<Shapes>;
} {
  const begun = new Map<string, Promise<Shapes>>();
  store.subscribe(
    ({ library }) => library,
    (library) => {
      for (const { shapes } of Object.values(library ?? {})) {
        if (begun.has(shapes.topology)) continue;
        const reading = read(shapes);
        reading.catch(() => undefined);
        begun.set(shapes.topology, reading);
      }
    },
  );
  return {
    take(shapes) {
      const taken = begun.get(shapes.topology) ?? read(shapes);
      begun.delete(shapes.topology);
      return taken;
    },
  };
}
