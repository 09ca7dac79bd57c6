import type { Condition } from '../../rules/events/condition.ts';
import type { EventFacts } from '../../rules/events/eventFacts.ts';
import { canonicalJson } from '../../rules/hashWorld.ts';
import type { Month } from '../../rules/month.ts';
import type { NEVER } from '../texts/en.ts';

/** Months from `from` to `until`, both included; empty if they cross. */
interface Span {
  readonly from: Month;
  readonly until: Month;
}

const ALWAYS: Span = { from: 0, until: 9999 * 12 };
const NOTHING: Span = { from: 1, until: 0 };

const isEmpty = ({ from, until }: Span): boolean => from > until;

const overlap = (a: Span, b: Span): Span => ({
  from: Math.max(a.from, b.from),
  until: Math.min(a.until, b.until),
});

/** The shortest span in which both lie. */
function cover(a: Span, b: Span): Span {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return { from: Math.min(a.from, b.from), until: Math.max(a.until, b.until) };
}

/** Outside of these months the condition cannot hold, as far as its dates say. */
function spanOf(condition: Condition): Span {
  switch (condition.kind) {
    case 'date':
      return overlap(ALWAYS, {
        from: condition.from ?? ALWAYS.from,
        until: condition.until ?? ALWAYS.until,
      });
    case 'all':
      return condition.of.map(spanOf).reduce(overlap, ALWAYS);
    case 'any':
      return condition.of.map(spanOf).reduce(cover, NOTHING);
    default:
      return ALWAYS;
  }
}

/** What has to hold for the condition to hold: itself and the parts of every `all`. */
export const musts = (condition: Condition): Condition[] =>
  condition.kind === 'all' ? condition.of.flatMap(musts) : [condition];

/** What an event's chance says of its dates. */
const spanOfChance = ({ chance }: Happening): Span =>
  chance.kind === 'date' ? { from: chance.month, until: chance.month } : ALWAYS;

/** A chance of nothing to which no term adds. */
const isNoChance = ({ chance }: Happening): boolean =>
  (chance.kind === 'monthly' &&
    chance.permille === 0 &&
    (chance.terms ?? []).every(({ value }) => value <= 0)) ||
  (chance.kind === 'on' && chance.permille === 0);

type Happening = Pick<EventFacts, 'id' | 'when' | 'chance'>;

/** Why an event can never happen within a scenario; undefined if nothing shows that it cannot. */
export function neverHappens(event: Happening, scenario: Span): keyof typeof NEVER | undefined {
  const span = overlap(spanOf(event.when), spanOfChance(event));
  if (isNoChance(event)) return 'no-chance';
  if (isEmpty(span)) return 'empty-dates';
  if (isEmpty(overlap(span, scenario))) return 'outside-scenario';
  const needed = musts(event.when);
  if (needed.some((each) => each.kind === 'happened' && each.event === event.id)) return 'itself';
  const texts = new Set(needed.map(canonicalJson));
  const denied = needed.filter((each) => each.kind === 'not');
  return denied.some((each) => texts.has(canonicalJson(each.of))) ? 'contradiction' : undefined;
}
