import { applyEffect } from '../events/applyEffect.ts';
import { holds } from '../events/holds.ts';
import type { MonthWriter } from '../monthWriter.ts';

/** Phase 7: what the packs make happen when their conditions hold; each happens once. */
export function events(month: MonthWriter): void {
  for (const event of month.content.scenario.events) {
    if (month.world.happened[event.id] !== undefined) continue;
    if (!month.world.powers[event.actor]?.alive) continue;
    if (!holds(month.survey(), event.when)) continue;
    if (!month.draw('event', event.id).chance(event.chance)) continue;
    month.tell({ kind: 'event', event: event.id, actor: event.actor });
    for (const effect of event.effects) applyEffect(month, effect);
  }
}
