import { waitingDispatches } from './dispatches.ts';
import type { GameState } from './state.ts';

/** What is heard on the desk. */
export type Noise = 'paper' | 'stamp' | 'telegraph' | 'guns';

/** Pages that rustle when they are opened. */
const SHEETS: readonly string[] = ['paper', 'dispatches', 'desk', 'orders'];

/** What one hears when the page goes from one state to the next. */
export function noisesBetween(before: GameState, now: GameState): Noise[] {
  const heard: Noise[] = [];
  const { game, orders, panel } = now;
  if (game === null || before.game?.slot !== game.slot || now.stage.kind === 'advancing')
    return heard;
  if (panel.kind !== before.panel.kind && SHEETS.includes(panel.kind)) heard.push('paper');
  const isNewMonth = game.world.month !== before.game.world.month;
  if (!isNewMonth && orders.length > before.orders.length) heard.push('stamp');
  if (!isNewMonth) return heard;
  const log = game.months.at(-1)?.log ?? [];
  if (log.some(({ kind }) => kind === 'battle' || kind === 'war-declared')) heard.push('guns');
  if (waitingDispatches(game, []).length > 0) heard.push('telegraph');
  return heard;
}
