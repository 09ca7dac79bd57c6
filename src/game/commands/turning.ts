import type { Commands } from '../commands.ts';
import { IDLE } from '../orderEntry.ts';
import { stageOf } from './beginning.ts';
import { orderable, type Parts, put } from './parts.ts';
import { playMonth, shownStage } from './playMonth.ts';

/** Ending a month: the worker resolves it, the map shows it, the save keeps it. */
export function turning(parts: Parts): Pick<Commands, 'endMonth' | 'shown'> {
  const { store } = parts;
  return {
    endMonth: async () => {
      const game = orderable(parts);
      if (game === null) return;
      put(parts, { stage: { kind: 'resolving' }, entry: IDLE });
      await playMonth(parts, game, (next) => shownStage(parts, next));
    },
    shown: () => {
      const { stage, game } = store.getState();
      if (stage.kind === 'showing' && game) put(parts, { stage: stageOf(game) });
    },
  };
}
