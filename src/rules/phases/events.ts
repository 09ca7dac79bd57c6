import { applyEffects, scopeOf } from '../events/effect.ts';
import { costOf } from '../events/decision.ts';
import type { DecisionFacts, EventFacts, EventOption } from '../events/eventFacts.ts';
import { followUpCast, occasionFor } from '../events/occasion.ts';
import {
  castOf,
  defaultOption,
  eventsById,
  openOptions,
  optionsAsked,
} from '../events/question.ts';
import { playedBy, type Cast } from '../events/scope.ts';
import type { EventId, OptionId, PowerId } from '../ids.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Term } from '../term.ts';

/**
 * Phase 7: what was asked last month is answered, decisions are begun and done, and what the
 * packs make happen happens when its conditions hold.
 */
export function events(month: MonthWriter): void {
  answerQuestions(month);
  for (const { power, order } of takeOrders(month, 'decide'))
    begin(month, power, order.decision, order.why ?? []);
  for (const facts of month.content.scenario.decisions) finish(month, facts);
  followUp(month);
  for (const facts of month.content.scenario.events) {
    const cast = occasionFor(month, facts);
    if (cast) happen(month, facts, cast);
  }
  followUp(month);
}

interface Choice {
  readonly option: OptionId;
  readonly answered: boolean;
  readonly why: readonly Term[];
}

/** Each question of an earlier month is answered as ordered, or as its event says by default. */
function answerQuestions(month: MonthWriter): void {
  const given = new Map<EventId, Choice>();
  for (const { order } of takeOrders(month, 'choose'))
    given.set(order.event, { option: order.option, answered: true, why: order.why ?? [] });
  const { questions } = month.world;
  for (const event of sortedKeys(questions)) {
    const facts = eventsById(month.content.scenario.events).get(event);
    const asked = questions[event];
    if (!asked || asked.asked === month.world.month) continue;
    const open = optionsAsked(month.survey(), event);
    const usual = facts && defaultOption(open, facts)?.id;
    const choice = given.get(event) ?? (usual && { option: usual, answered: false, why: [] });
    const option = open.find(({ id }) => id === choice?.option);
    if (facts && option && choice) choose(month, facts, castOf(asked), { ...choice, option });
    else month.tell({ kind: 'event-lapsed', event });
  }
}

interface Chosen extends Omit<Choice, 'option'> {
  readonly option: EventOption;
}

function choose(month: MonthWriter, facts: EventFacts, cast: Cast, chosen: Chosen): void {
  const { option, answered, why } = chosen;
  const { actor, target } = cast;
  if (actor === undefined) return;
  month.tell({
    kind: 'event-chosen',
    event: facts.id,
    option: option.id,
    power: deciderOf(facts, cast),
    actor,
    ...(target === undefined ? {} : { target }),
    answered,
    why,
  });
  applyEffects({ month, cast, event: facts.id }, option.effects);
}

const deciderOf = ({ decides = 'actor' }: EventFacts, cast: Cast): PowerId =>
  playedBy(cast, decides);

/** An event happens: it is told, it does what it does, and asks where there is a choice. */
function happen(month: MonthWriter, facts: EventFacts, cast: Cast): void {
  const { actor, target } = cast;
  if (actor === undefined) return;
  const parts = { actor, ...(target === undefined ? {} : { target }) };
  month.tell({ kind: 'event', event: facts.id, ...parts });
  const stage = { month, cast, event: facts.id };
  applyEffects(stage, facts.effects ?? []);
  const open = openOptions(scopeOf(stage), facts);
  const [only] = open;
  const power = deciderOf(facts, cast);
  if (open.length > 1 && month.world.powers[power]?.alive)
    month.tell({ kind: 'event-asked', event: facts.id, power, ...parts });
  else if (only) choose(month, facts, cast, { option: only, answered: false, why: [] });
}

/** Events that follow from others, this month's among them; each happens once a month. */
function followUp(month: MonthWriter): void {
  const { world } = month;
  const done = new Set<EventId>();
  for (;;) {
    const event = sortedKeys(world.due).find(
      (id) => (world.due[id]?.month ?? Infinity) <= world.month && !done.has(id),
    );
    if (event === undefined) return;
    done.add(event);
    const facts = eventsById(month.content.scenario.events).get(event);
    const cast = facts && followUpCast(month, facts);
    if (facts && cast) happen(month, facts, cast);
    else month.tell({ kind: 'event-lapsed', event });
  }
}

function begin(month: MonthWriter, power: PowerId, decision: EventId, why: readonly Term[]): void {
  const facts = month.content.scenario.decisions.find(({ id }) => id === decision);
  if (!facts) return;
  const done = month.world.month + (facts.months ?? 0);
  month.tell({ kind: 'decision-begun', decision, power, done, cost: costOf(facts), why });
}

/** What was decided is done when its time has come, if its power still stands. */
function finish(month: MonthWriter, { id, power, effects }: DecisionFacts): void {
  const due = month.world.decisions[id];
  if (due === undefined || due > month.world.month) return;
  month.tell({ kind: 'decision-done', decision: id, power });
  if (!month.world.powers[power]?.alive) return;
  applyEffects({ month, cast: { actor: power }, event: id }, effects);
}
