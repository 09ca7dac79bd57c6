import { applyLog, legal, type Order, type PowerId, viewFor } from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { IDLE } from '../orderEntry.ts';
import { inCanonicalOrder } from '../orderList.ts';
import type { Game } from '../state.ts';
import type { Answer, HumanOrders } from '../worker/work.ts';
import { autosave } from './autosave.ts';
import { stageOf } from './beginning.ts';
import { attempt, orderable, type Parts, put } from './parts.ts';

/** Ending a month: the worker resolves it, the map shows it, the save keeps it. */
export function turning(parts: Parts): Pick<Commands, 'endMonth' | 'shown'> {
  const { store, worker } = parts;
  return {
    endMonth: async () => {
      const game = orderable(parts);
      if (game === null) return;
      put(parts, { stage: { kind: 'resolving' }, entry: IDLE });
      const done = await attempt(parts, async () => {
        const orders = humanOrders(game, store.getState().orders);
        const answer = await worker.ask('month', { orders });
        if (store.getState().game === game) turnPage(parts, nextGame(game, orders, answer));
      });
      if (done) await autosave(parts);
      else if (store.getState().game === game) put(parts, { stage: { kind: 'playing' } });
    },
    shown: () => {
      const { stage, game } = store.getState();
      if (stage.kind === 'showing' && game) put(parts, { stage: stageOf(game) });
    },
  };
}

/** Everyone's orders; the powers of people who are not at this desk give none. */
function humanOrders({ humans, me }: Game, orders: readonly Order[]): HumanOrders {
  const all: Record<PowerId, readonly Order[]> = {};
  for (const power of humans) all[power] = power === me ? inCanonicalOrder(orders) : [];
  return all;
}

/** The game a month later. The worker sends facts only; the world is made of them here. */
function nextGame(game: Game, orders: HumanOrders, { log, hash }: Answer<'month'>): Game {
  const world = applyLog(game.world, log);
  const view = game.me === null ? null : viewFor(world, game.me);
  return {
    ...game,
    world,
    view,
    legal: view && legal(game.content, view),
    months: [...game.months, { month: game.world.month, orders, log, hash }],
  };
}

function turnPage(parts: Parts, game: Game): void {
  const { selection, settings } = parts.store.getState();
  const shows = settings.playback !== 0 && game.months.length > 0;
  const unit = selection.unit !== null && game.world.units[selection.unit] ? selection.unit : null;
  const province = unit === null ? selection.province : (game.world.units[unit]?.at ?? null);
  put(parts, {
    game,
    orders: [],
    selection: { province, unit },
    stage: shows ? { kind: 'showing' } : stageOf(game),
  });
}
