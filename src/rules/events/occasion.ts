import type { PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp } from '../term.ts';
import type { World } from '../world.ts';
import { holdsIn } from './ask.ts';
import type { Chance, EventFacts } from './eventFacts.ts';
import type { Cast, Scope } from './scope.ts';
import { subjectOf, type Subject } from './trigger.ts';
import { weightOf } from './weight.ts';

type OnFact = Extract<Chance, { readonly kind: 'on' }>;

/** Who plays which part in an event that happens this month; undefined if it does not. */
export function occasionFor(month: MonthWriter, facts: EventFacts): Cast | undefined {
  if (!mayHappen(month.world, facts)) return undefined;
  return castsFor(month, facts).find((cast) => comesAbout(month, facts, cast));
}

/** Whether an event happens this month with these in its parts. */
function comesAbout(month: MonthWriter, facts: EventFacts, cast: Cast): boolean {
  if (!stands(month.world, cast.actor)) return false;
  const scope = { situation: month.survey(), cast, log: month.log };
  if (!holdsIn(scope, facts.when)) return false;
  const permille = permilleOf(scope, facts.chance);
  return permille >= 1000 || month.draw('event', facts.id).below(1000) < permille;
}

/** Whether an event may come this month: once, or again after its rest, and nobody is asked yet. */
export function mayHappen(world: World, facts: Pick<EventFacts, 'id' | 'repeat'>): boolean {
  const earliest = earliestOf(world, facts);
  return !world.questions[facts.id] && earliest !== null && earliest <= world.month;
}

/** The first month in which an event may come, the present one at the earliest; null for never again. */
export function earliestOf(
  world: World,
  { id, repeat }: Pick<EventFacts, 'id' | 'repeat'>,
): Month | null {
  const last = world.happened[id];
  if (last === undefined) return world.month;
  return repeat === undefined ? null : Math.max(world.month, last + repeat);
}

const stands = (world: World, power: PowerId | undefined): boolean =>
  power !== undefined && world.powers[power]?.alive === true;

/** The parts of an event's powers: as it says itself, else as each fact does that may set it off. */
function castsFor(month: MonthWriter, facts: EventFacts): Cast[] {
  const { chance } = facts;
  if (chance.kind === 'follow-up') return [];
  if (chance.kind !== 'on') return [partsOf(facts, {})];
  return month.log.flatMap((fact) => {
    const subject = subjectOf(chance.fact, fact);
    if (!subject || !fits(chance, subject)) return [];
    const { by, against } = subject;
    return [
      partsOf(facts, { ...(by ? { actor: by } : {}), ...(against ? { target: against } : {}) }),
    ];
  });
}

export function partsOf(facts: EventFacts, given: Cast): Cast {
  const actor = facts.actor ?? given.actor;
  const target = facts.target ?? given.target;
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(target === undefined ? {} : { target }),
  };
}

const fits = ({ by, against, provinces, clause, event }: OnFact, subject: Subject): boolean =>
  (by === undefined || subject.by === by) &&
  (against === undefined || subject.against === against) &&
  (event === undefined || subject.event === event) &&
  (clause === undefined || subject.clauses?.includes(clause) === true) &&
  (provinces === undefined || subject.provinces?.some((id) => provinces.includes(id)) === true);

/** The chance in a thousand that an event whose conditions hold happens this month. */
export function permilleOf(scope: Scope, chance: Chance): number {
  switch (chance.kind) {
    case 'monthly': {
      const { permille: weight, terms = [] } = chance;
      return clamp(weightOf(scope, { weight, terms }), 0, 1000);
    }
    case 'mean-time':
      return Math.max(1, Math.trunc(1000 / chance.months));
    case 'date':
      return scope.situation.world.month === chance.month ? 1000 : 0;
    case 'follow-up':
      return 1000;
    case 'on':
      return chance.permille ?? 1000;
  }
}

/** The same for an event that is due as another's follow-up. */
export function followUpCast(month: MonthWriter, facts: EventFacts): Cast | undefined {
  const { world } = month;
  const due = world.due[facts.id];
  if (!due || !mayHappen(world, facts)) return undefined;
  const cast = partsOf(facts, due);
  const scope = { situation: month.survey(), cast, log: month.log };
  return stands(world, cast.actor) && holdsIn(scope, facts.when) ? cast : undefined;
}
