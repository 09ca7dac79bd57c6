import type { Field, FieldType, Fields, Role } from '../../rules/events/field.ts';
import type { Clause } from '../../rules/diplomacy/clause.ts';
import { formatMonth } from '../../rules/month.ts';
import { inside, type Spot } from '../problems/report.ts';
import { checkConditions } from './checkConditions.ts';
import type { Inquiry } from './inquiry.ts';

/** Where a word stands: what is asked, and which parts are played there. */
export interface Place {
  readonly inquiry: Inquiry;
  readonly parts: readonly Role[];
}

type Look = (place: Place, spot: Spot, value: string) => void;
const nothing: Look = () => {};

/** What is asked of a single value of each type; lists are asked entry by entry. */
const LOOKS: Readonly<Record<FieldType, Look>> = {
  power: checkRef,
  powers: checkRef,
  pair: checkRef,
  land: ({ inquiry }, spot, id) => inquiry.refer.land(spot, id),
  lands: ({ inquiry }, spot, id) => inquiry.refer.land(spot, id),
  places: ({ inquiry }, spot, id) => inquiry.refer.place(spot, id),
  text: ({ inquiry }, spot, key) => inquiry.refer.text(spot, key),
  event: ({ inquiry }, spot, id) => inquiry.refer.event(spot, id),
  passage: ({ inquiry }, spot, id) => inquiry.refer.passage(spot, id),
  theatre: ({ inquiry }, spot, id) => inquiry.refer.theatre(spot, id),
  month: nothing,
  label: nothing,
  flag: nothing,
  option: nothing,
  aim: nothing,
  clause: nothing,
  clauses: nothing,
  whole: nothing,
  wholes: nothing,
  truth: nothing,
  choice: nothing,
  choices: nothing,
};

/** A power is there, and a part is played. */
export function checkRef({ inquiry, parts }: Place, spot: Spot, ref: string): void {
  if (ref !== 'actor' && ref !== 'target' && ref !== 'each') return inquiry.refer.power(spot, ref);
  if (!parts.includes(ref)) inquiry.report(spot, 'part-not-played', { got: ref });
}

/** Everything that a word names is there, and its values fit together. */
export function checkWord(place: Place, fields: Fields, word: object, spot: Spot): void {
  const values = word as Readonly<Record<string, unknown>>;
  for (const [key, field] of Object.entries(fields))
    if (values[key] !== undefined) checkValue(place, field, values[key], inside(spot, key));
  checkBounds(place, fields, values, spot);
  checkDates(place, values, spot);
  checkTwo(place, values, spot);
}

function checkValue(place: Place, { type }: Field, value: unknown, spot: Spot): void {
  if (type === 'clauses')
    (value as readonly Clause[]).forEach((each, i) =>
      checkClausePowers(place, each, inside(spot, i)),
    );
  else if (typeof value === 'string') LOOKS[type](place, spot, value);
  else if (Array.isArray(value))
    value.forEach((each: unknown, i) => {
      if (typeof each === 'string') LOOKS[type](place, inside(spot, i), each);
    });
}

function checkClausePowers({ inquiry }: Place, clause: Clause, spot: Spot): void {
  const values = clause as unknown as Readonly<Record<string, unknown>>;
  for (const key of ['by', 'to', 'of', 'against'])
    if (typeof values[key] === 'string') inquiry.refer.power(inside(spot, key), values[key]);
  checkConditions(inquiry, clause, spot);
  if ('province' in clause) inquiry.refer.land(inside(spot, 'province'), clause.province);
}

function checkBounds(
  { inquiry: { report } }: Place,
  fields: Fields,
  { atLeast, atMost }: Readonly<Record<string, unknown>>,
  spot: Spot,
): void {
  if (fields['atLeast'] === undefined || fields['atMost'] === undefined) return;
  if (atLeast === undefined && atMost === undefined) report(spot, 'no-bounds');
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost)
    report(inside(spot, 'atMost'), 'bounds-crossed', { least: atLeast, most: atMost });
}

function checkDates(
  { inquiry: { report } }: Place,
  { kind, from, until }: Readonly<Record<string, unknown>>,
  spot: Spot,
): void {
  if (kind !== 'date' || typeof from !== 'number' || typeof until !== 'number') return;
  if (from <= until) return;
  const about = { from: formatMonth(from), until: formatMonth(until) };
  report(inside(spot, 'until'), 'dates-crossed', about);
}

/** The two ends of a relation, by the keys that words use for them. */
const ENDS = [
  ['power', 'with'],
  ['power', 'than'],
  ['power', 'to'],
  ['power', 'host'],
  ['of', 'toward'],
  ['of', 'from'],
  ['by', 'on'],
  ['by', 'against'],
] as const;

function checkTwo(
  { inquiry: { report } }: Place,
  values: Readonly<Record<string, unknown>>,
  spot: Spot,
): void {
  const { between } = values;
  if (Array.isArray(between) && between[0] === between[1])
    report(inside(spot, 'between'), 'relation-to-itself', { power: String(between[0]) });
  for (const [one, other] of ENDS) {
    const power = values[one];
    if (typeof power !== 'string' || power !== values[other]) continue;
    report(inside(spot, other), 'relation-to-itself', { power });
  }
}
