import { attentionOf } from '../attention.ts';
import type { Commands } from '../commands.ts';
import { waitingDispatches } from '../dispatches.ts';
import { IDLE } from '../orderEntry.ts';
import type { Game, Stage } from '../state.ts';
import { stageOf } from './beginning.ts';
import { orderable, type Parts, put, tell } from './parts.ts';
import { playMonth, shownStage } from './playMonth.ts';

/** Months that go by at most before the player is asked again. */
export const ADVANCE_MONTHS = 12;

/** Letting quiet months go by. Only the month that needs the player is shown on the map. */
export function advancing(parts: Parts): Pick<Commands, 'advance' | 'halt'> {
  const { store } = parts;
  let halted = false;

  const stageAfter = (next: Game, months: number): Stage => {
    if (stageOf(next).kind === 'finished' || halted) return shownStage(parts, next);
    const why = attentionOf(next) ?? (months < ADVANCE_MONTHS ? null : 'quiet');
    if (why === null) return { kind: 'advancing', months: months + 1 };
    tell(parts, 'note', `note.advance.${why}`, { count: months });
    return shownStage(parts, next);
  };

  return {
    advance: async () => {
      const game = orderable(parts);
      if (game === null) return;
      if (isAwaited(parts, game)) {
        put(parts, { panel: { kind: 'dispatches' } });
        return tell(parts, 'note', 'note.advance.unanswered');
      }
      halted = false;
      put(parts, { stage: { kind: 'advancing', months: 1 }, entry: IDLE, notice: null });
      for (;;) {
        const { stage, game: now } = store.getState();
        if (stage.kind !== 'advancing' || now === null) return;
        await playMonth(parts, now, (next) => stageAfter(next, stage.months));
      }
    },
    halt: () => {
      halted = true;
    },
  };
}

/** Whether somebody waits for an answer that is not among this month's orders. */
const isAwaited = ({ store }: Parts, game: Game): boolean =>
  waitingDispatches(game, store.getState().orders).some(({ kind }) => kind !== 'crisis');
