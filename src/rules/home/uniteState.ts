import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { disband } from '../peace/disband.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Term } from '../term.ts';

/** What winning a civil war does for a government's standing. */
const TRIUMPH = 6;

/** One of two governments has won its state: all that was the other's is its own, no conference asked. */
export function uniteState(
  month: MonthWriter,
  winner: PowerId,
  loser: PowerId,
  terms: readonly Term[],
): void {
  const { world } = month;
  const capital = world.powers[loser]?.capital;
  month.tell({ kind: 'state-united', power: winner, from: loser, terms });
  disband(month, loser);
  for (const province of sortedKeys(world.provinces)) {
    const { owner, controller } = world.provinces[province] ?? {};
    if (owner === loser) month.tell({ kind: 'ceded', province, from: loser, to: winner });
    else if (controller === loser && owner !== undefined)
      month.tell({ kind: 'province-taken', province, from: loser, to: owner });
  }
  month.tell({ kind: 'power-fell', power: loser });
  if (month.content.scenario.rebels[winner] && capital !== undefined)
    month.tell({ kind: 'capital-moved', power: winner, to: capital });
  month.tell({ kind: 'prestige', power: winner, change: TRIUMPH, reason: 'prestige.victory' });
}
