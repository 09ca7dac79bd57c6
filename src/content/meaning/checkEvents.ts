import type { Condition } from '../../rules/events/condition.ts';
import type { WeightTerm } from '../../rules/events/eventFacts.ts';
import type { Role } from '../../rules/events/field.ts';
import { canonicalJson } from '../../rules/hashWorld.ts';
import type { EventId } from '../../rules/ids.ts';
import type { DecisionEntry, Entry, EventEntry } from '../material.ts';
import { inside, type Spot } from '../problems/report.ts';
import { NEVER } from '../texts/en.ts';
import { checkCondition } from './checkCondition.ts';
import { checkPicture } from './checkPicture.ts';
import { checkEffects } from './checkEffects.ts';
import { checkRef, type Place } from './checkWord.ts';
import { type Check, checkIds, checkOnce, type Inquiry } from './inquiry.ts';
import { deadByItself, deadEvents } from './deadEvents.ts';
import { neverHappens } from './neverHappens.ts';

/** Events and decisions: that they can come about, and that what they do is done to what is there. */
export const checkEvents: Check = (inquiry) => {
  const { material, report } = inquiry;
  const all: readonly Entry<{ readonly id: EventId }>[] = [
    ...material.events,
    ...material.decisions,
  ];
  checkIds(report, 'the event', all);
  for (const event of material.events) checkEvent(inquiry, event);
  checkAlive(inquiry);
  for (const decision of material.decisions) checkDecision(inquiry, decision);
};

/** Each event can happen within the scenario, as far as one can tell. */
function checkAlive(inquiry: Inquiry): void {
  const dead = deadEvents(inquiry);
  for (const { value, spot } of inquiry.material.events) {
    const why = deadByItself(inquiry, value) ?? (dead.has(value.id) ? 'waits-for-never' : null);
    if (why === null) continue;
    const part = why === 'not-called' || why === 'no-chance' ? 'chance' : 'when';
    inquiry.report(inside(spot, part), 'event-never', { why: NEVER[why] });
  }
}

/** The parts that are played in an event: a fact or another event may bring both powers. */
function partsIn({ chance, actor, target }: EventEntry['value']): Role[] {
  const brought = chance.kind === 'on' || chance.kind === 'follow-up';
  return [
    ...(brought || actor !== undefined ? (['actor'] as const) : []),
    ...(brought || target !== undefined ? (['target'] as const) : []),
  ];
}

function checkEvent(inquiry: Inquiry, entry: EventEntry): void {
  const { refer } = inquiry;
  const { value, spot } = entry;
  const place = { inquiry, parts: partsIn(value) };
  refer.text(inside(spot, 'title'), value.title);
  refer.text(inside(spot, 'text'), value.text);
  checkPicture(inquiry, inside(spot, 'picture'), value.picture);
  for (const key of ['actor', 'target'] as const)
    if (value[key] !== undefined) refer.power(inside(spot, key), value[key]);
  if (!place.parts.includes('actor')) inquiry.report(spot, 'no-actor');
  if (value.decides !== undefined) checkRef(place, inside(spot, 'decides'), value.decides);
  checkCondition(place, value.when, inside(spot, 'when'));
  checkChance(place, entry);
  checkEffects(place, value.effects ?? [], inside(spot, 'effects'));
  checkOptions(place, entry);
  checkAlike(inquiry, entry);
}

function checkChance(place: Place, { value: { chance }, spot }: EventEntry): void {
  const { refer } = place.inquiry;
  const here = inside(spot, 'chance');
  if (chance.kind === 'monthly') checkTerms(place, chance.terms, inside(here, 'terms'));
  if (chance.kind !== 'on') return;
  for (const key of ['by', 'against'] as const)
    if (chance[key] !== undefined) refer.power(inside(here, key), chance[key]);
  chance.provinces?.forEach((id, i) => refer.place(inside(here, 'provinces', i), id));
  if (chance.event !== undefined) refer.event(inside(here, 'event'), chance.event);
}

function checkTerms(place: Place, terms: readonly WeightTerm[] = [], spot: Spot): void {
  terms.forEach(({ when, reason }, i) => {
    checkCondition(place, when, inside(spot, i, 'when'));
    if (reason !== undefined) place.inquiry.refer.text(inside(spot, i, 'reason'), reason);
  });
}

function checkOptions(place: Place, { value, spot }: EventEntry): void {
  const { report, refer } = place.inquiry;
  const entries = (value.options ?? []).map((option, i) => ({
    value: option,
    spot: inside(spot, 'options', i),
  }));
  for (const { value: option, spot: here } of entries) {
    refer.text(inside(here, 'text'), option.text);
    if (option.news !== undefined) refer.text(inside(here, 'news'), option.news);
    if (option.when !== undefined) checkCondition(place, option.when, inside(here, 'when'));
    checkTerms(place, option.terms, inside(here, 'terms'));
    checkEffects(place, option.effects, inside(here, 'effects'));
  }
  checkOnce(
    entries,
    ({ id }) => id,
    ({ value: { id }, spot: here }) =>
      report(inside(here, 'id'), 'option-twice', { got: id, event: value.id }),
  );
  checkOutcome(place.inquiry, { value, spot });
}

/** Something comes of an event, and what nobody chooses is one of its options. */
function checkOutcome({ report }: Inquiry, { value, spot }: EventEntry): void {
  const { effects = [], options = [] } = value;
  const idle = options.every((option) => option.effects.length === 0);
  if (effects.length === 0 && idle)
    report(value.effects ? inside(spot, 'effects') : spot, 'event-does-nothing');
  const ids = options.map(({ id }) => id);
  if (value.default !== undefined && !ids.includes(value.default)) {
    const about = { got: value.default, event: value.id };
    report(inside(spot, 'default'), 'unknown-option', about, ids);
  }
  if (options.length > 1 && options.every(({ when }) => when !== undefined))
    report(inside(spot, 'options'), 'no-sure-option');
}

/** Two options that come to the same are no choice, unless something asks which was taken. */
function checkAlike({ material, report }: Inquiry, { value, spot }: EventEntry): void {
  const options = value.options ?? [];
  const texts = options.map(({ effects, news, when }) => canonicalJson({ effects, news, when }));
  texts.forEach((text, i) => {
    const first = texts.indexOf(text);
    const [a, b] = [options[first], options[i]];
    if (first === i || !a || !b || material.known.answers?.has(value.id)) return;
    report(inside(spot, 'options', i), 'options-alike', { a: a.id, b: b.id });
  });
}

function checkDecision(inquiry: Inquiry, { value, spot }: DecisionEntry): void {
  const { refer, report } = inquiry;
  const place = { inquiry, parts: ['actor'] as const };
  refer.text(inside(spot, 'title'), value.title);
  refer.text(inside(spot, 'text'), value.text);
  refer.power(inside(spot, 'power'), value.power);
  if (value.shown !== undefined) checkCondition(place, value.shown, inside(spot, 'shown'));
  checkCondition(place, value.when, inside(spot, 'when'));
  checkTerms(place, value.terms, inside(spot, 'terms'));
  checkEffects(place, value.effects, inside(spot, 'effects'));
  if (value.effects.length === 0) report(inside(spot, 'effects'), 'event-does-nothing');
  const scenario = inquiry.material.scenario?.value;
  const when: Condition = { kind: 'all', of: [value.when, ...(value.shown ? [value.shown] : [])] };
  const happening = { id: value.id, when, chance: { kind: 'follow-up' } } as const;
  const why = scenario && neverHappens(happening, { from: scenario.start, until: scenario.end });
  if (why !== undefined) report(inside(spot, 'when'), 'event-never', { why: NEVER[why] });
}
