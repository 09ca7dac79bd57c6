import type { WarSide } from '../facts.ts';
import type { CallId, PowerId, TreatyId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Treaty } from '../world.ts';
import { enterWar } from './enterWar.ts';

/** Everybody who has promised to fight for the attacked is called; clients come with the lord. */
export function callToArms(
  month: MonthWriter,
  war: WarId,
  victim: PowerId,
  attacker: PowerId,
): void {
  const { world } = month;
  const situation = month.survey();
  const called = new Set<PowerId>([victim, attacker]);
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    if (!state) continue;
    for (const to of promised(state, victim, attacker)) {
      if (called.has(to) || atWar(situation, to, attacker) || !world.powers[to]?.alive) continue;
      called.add(to);
      call(month, { war, to, by: victim, against: attacker, treaty });
    }
  }
  joinClients(month, { war, lord: victim, side: 'defenders' });
  joinClients(month, { war, lord: attacker, side: 'attackers' });
}

/** The parties whom a treaty binds to fight for `victim` against `attacker`. */
export function promised(
  { parties, clauses }: Treaty,
  victim: PowerId,
  attacker: PowerId,
): PowerId[] {
  if (!parties.includes(victim)) return [];
  return parties.filter(
    (party) =>
      party !== victim &&
      clauses.some((clause) => {
        if (clause.kind === 'alliance')
          return clause.against === undefined || clause.against === attacker;
        if (clause.kind === 'guarantee') return clause.by === party && clause.of === victim;
        return clause.kind === 'protectorate' && clause.by === victim && clause.to === party;
      }),
  );
}

interface CallFacts {
  readonly war: WarId;
  readonly to: PowerId;
  readonly by: PowerId;
  readonly against: PowerId;
  readonly treaty: TreatyId;
}

function call(month: MonthWriter, facts: CallFacts): void {
  const id = `${facts.to}-${facts.war}` as CallId;
  month.tell({ kind: 'call-made', call: id, ...facts });
}

/** Clients go to war with their lord. */
export function joinClients(
  month: MonthWriter,
  { war, lord, side }: { readonly war: WarId; readonly lord: PowerId; readonly side: WarSide },
): void {
  const { world } = month;
  for (const power of sortedKeys(world.powers)) {
    const state = world.powers[power];
    const fights = world.wars[war];
    if (!state?.alive || state.overlord !== lord || !fights) continue;
    if (fights.attackers.includes(power) || fights.defenders.includes(power)) continue;
    enterWar(month, { war, power, side, why: [], bond: 'client' });
  }
}
