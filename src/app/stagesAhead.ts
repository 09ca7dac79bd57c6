import type { GameStore } from '../game/store.ts';
import { mapCode } from './mapCode.ts';
import { hasFragment } from './openFragment.ts';

type MapCode = Awaited<ReturnType<typeof mapCode>>;

/** A stage that is being raised for a map; null where there is no WebGL. */
export type Raised = ReturnType<MapCode['raiseStage']>;

/**
 * Has the map's code, and a stage for it, before there is a game: the code when the packs have been
 * read, the stage while the worker lays a game on the table. An address that brings a game has both
 * at once. Should any of it fail, the game will say so.
 */
export function stagesAhead(parent: HTMLElement, store: GameStore): { take(): Raised } {
  let raised: Raised | null = null;
  const raise = (): Raised => mapCode().then(({ raiseStage }) => raiseStage(parent));
  store.subscribe(
    ({ library }) => library,
    () => void mapCode().catch(() => undefined),
  );
  store.subscribe(
    ({ stage }) => stage.kind,
    (kind) => {
      const { library, game } = store.getState();
      const isLaying = kind === 'loading' && (library !== null || hasFragment());
      if (!isLaying || game !== null || raised !== null) return;
      raised = raise();
      raised.catch(() => undefined);
    },
  );
  return {
    take() {
      const taken = raised ?? raise();
      raised = null;
      return taken;
    },
  };
}
