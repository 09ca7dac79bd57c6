import type { WarSide } from '../facts.ts';
import type { CallId, PowerId, TreatyId, WarId } from '../ids.ts';
import { coversCase } from '../diplomacy/condition.ts';
import { leakClause } from '../diplomacy/leakClause.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Crisis, Treaty } from '../world.ts';
import { enterWar } from './enterWar.ts';

/**
 * Everybody who has promised to fight for the attacked is called; so are the allies of either side
 * whose treaty does not speak of this case, who may say so. Clients come with their lord.
 */
export function callToArms(
  month: MonthWriter,
  war: WarId,
  victim: PowerId,
  attacker: PowerId,
): void {
  const called = new Set<PowerId>([victim, attacker]);
  const victims = { war, by: victim, against: attacker };
  callParties(month, victims, called, (treaty) => promised(treaty, victim, attacker));
  callParties(month, victims, called, (treaty) => allies(treaty, victim));
  const attackers = { war, by: attacker, against: victim };
  callParties(month, attackers, called, (treaty) => allies(treaty, attacker));
  joinClients(month, { war, lord: victim, side: 'defenders' });
  joinClients(month, { war, lord: attacker, side: 'attackers' });
}

function callParties(
  month: MonthWriter,
  appeal: Pick<CallFacts, 'war' | 'by' | 'against'>,
  called: Set<PowerId>,
  partiesOf: (treaty: Treaty) => readonly PowerId[],
): void {
  const { world } = month;
  const situation = month.survey();
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    for (const to of state ? partiesOf(state) : []) {
      const free = world.powers[to]?.alive && world.powers[to]?.overlord === null;
      if (!free || called.has(to) || atWar(situation, to, appeal.against)) continue;
      called.add(to);
      call(month, { ...appeal, to, treaty });
    }
  }
}

/** The other parties of an alliance, whomever it names. */
const allies = ({ parties, clauses }: Treaty, power: PowerId): PowerId[] =>
  parties.includes(power) && clauses.some(({ kind }) => kind === 'alliance')
    ? parties.filter((party) => party !== power)
    : [];

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
        if (!coversCase(clause, attacker, victim)) return false;
        if (clause.kind === 'alliance')
          return clause.against === undefined || clause.against === attacker;
        if (clause.kind === 'guarantee') return clause.by === party && clause.of === victim;
        return clause.kind === 'protectorate' && clause.by === victim && clause.to === party;
      }),
  );
}

/** Who has put himself behind a side in public is called too, treaty or not. */
export function callBackers(month: MonthWriter, war: WarId, crisis: Crisis): void {
  const { by, against, backers } = crisis;
  for (const to of sortedKeys(backers)) {
    const [friend, enemy] = backers[to] === 'by' ? [by, against] : [against, by];
    const state = month.world.wars[war];
    const called = month.world.calls[callId(to, war)] !== undefined;
    if (!state || called || state.parties[to] || !month.world.powers[to]?.alive) continue;
    call(month, { war, to, by: friend, against: enemy, treaty: null });
  }
}

interface CallFacts {
  readonly war: WarId;
  readonly to: PowerId;
  readonly by: PowerId;
  readonly against: PowerId;
  readonly treaty: TreatyId | null;
}

const callId = (to: PowerId, war: WarId): CallId => `${to}-${war}` as CallId;

function call(month: MonthWriter, facts: CallFacts): void {
  if (facts.treaty !== null) leakClause(month, facts.treaty, null, 'execution');
  month.tell({ kind: 'call-made', call: callId(facts.to, facts.war), ...facts });
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
