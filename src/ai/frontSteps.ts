import { atWar, mayEnter, type ProvinceId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Marches on foot from each place to enemy land: 0 in it, 1 beside it. */
export function stepsToFront({
  me,
  situation,
}: Pick<Cabinet, 'me' | 'situation'>): Map<ProvinceId, number> {
  const { content, world } = situation;
  const steps = new Map<ProvinceId, number>();
  const queue: ProvinceId[] = [];
  for (const id of content.board.land) {
    const holder = world.provinces[id]?.controller;
    if (holder === undefined || !atWar(situation, me, holder)) continue;
    steps.set(id, 0);
    queue.push(id);
  }
  for (const id of queue) {
    const next = (steps.get(id) ?? 0) + 1;
    for (const { to, army } of content.board.neighbours[id] ?? []) {
      if (!army || steps.has(to) || !mayEnter(situation, me, to)) continue;
      steps.set(to, next);
      queue.push(to);
    }
  }
  return steps;
}
