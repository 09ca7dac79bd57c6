import { stepOf } from '../../game/orderEntry.ts';
import { claimOn } from '../../game/sharing.ts';
import type { GameState } from '../../game/state.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { LIT, type Paint } from '../gl/Paint.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** Lights what is chosen, what the pointer is on, and where the order may go. */
export function lightGround(paint: Paint, shapes: Shapes, state: GameState): void {
  const { selection, hover } = state;
  const targets = new Set<string>(targetsOf(state));
  for (const { id, index, ground } of shapes.list) {
    if (ground !== 'land' && ground !== 'sea') continue;
    const lit =
      (id === hover ? LIT.hover : 0) +
      (id === selection.province ? LIT.selected : 0) +
      (targets.has(id) ? LIT.target : 0);
    paint.light(index, lit);
  }
}

function targetsOf({ game, entry, orders }: GameState): readonly ProvinceId[] {
  if (!game?.legal || entry.kind === 'idle') return [];
  const { legal } = game;
  const { targets } = stepOf(legal, entry);
  if (entry.kind !== 'sharing') return targets;
  return targets.filter((province) => claimOn(legal, entry, orders, province) !== undefined);
}
