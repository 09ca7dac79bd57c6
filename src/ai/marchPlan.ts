import { atWar, term, type Order, type Unit } from '../rules/index.ts';
import { campaignFor, campaigns } from './campaigns.ts';
import type { Cabinet } from './cabinet.ts';
import { mayMarch } from './mayMarch.ts';
import { placesTaken } from './placesTaken.ts';

/** Armies that have nobody before them march to where they are wanted most. */
export function marchPlan(cabinet: Cabinet, given: readonly Order[], used: Set<string>): Order[] {
  const { me, situation } = cabinet;
  const { world, survey, content } = situation;
  const all = campaigns(cabinet);
  const taken = placesTaken(cabinet, given);
  const orders: Order[] = [];
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (!state || state.kind !== 'army' || used.has(unit)) continue;
    const campaign = campaignFor(all, state.at);
    if (!campaign || holdsTheLine(cabinet, state)) continue;
    const { steps, pull } = campaign;
    const here = steps.get(state.at) ?? 0;
    if (here <= 1) continue;
    const next = (content.board.neighbours[state.at] ?? [])
      .filter(({ to }) => !taken.has(to) && (steps.get(to) ?? here) < here)
      .filter(({ to }) => mayMarch(cabinet, unit, to))
      .sort((a, b) => (steps.get(a.to) ?? 0) - (steps.get(b.to) ?? 0) || (a.to < b.to ? -1 : 1))[0];
    if (!next) continue;
    taken.add(next.to);
    used.add(unit);
    const why = [...pull, ...term('campaign.march', -here, { province: next.to })];
    orders.push({ kind: 'move', unit, to: next.to, why });
  }
  return orders;
}

/** Whether an enemy army of half his strength or more stands before him. */
const holdsTheLine = ({ me, situation }: Cabinet, { at, strength }: Unit): boolean =>
  (situation.content.board.neighbours[at] ?? []).some(({ to, army }) => {
    const id = situation.survey.unitAt.get(to);
    const unit = id === undefined ? undefined : situation.world.units[id];
    if (!army || unit?.kind !== 'army' || 2 * unit.strength < strength) return false;
    return atWar(situation, me, unit.power);
  });
