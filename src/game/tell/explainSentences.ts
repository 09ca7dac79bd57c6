import type { Cause, CauseLink, ForcePart, Rescue, UnitOrder } from '../../rules/index.ts';
import type { Account } from '../worker/work.ts';
import { unitOrderSentence } from './orderSentence.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { UnitNames } from './unitNames.ts';

/** One link in the chain of causes of a failure, with the shares in the force that it speaks of. */
export interface CauseLine {
  readonly sentence: Sentence;
  readonly forces: readonly ForcePart[];
  /** Its own causes are told further up. */
  readonly repeated: boolean;
  /** What made it so. */
  readonly inner: readonly CauseLine[];
}

/** What would have saved an order: a sentence, and the orders that it speaks of. */
export interface RescueLine {
  readonly sentence: Sentence;
  readonly orders: readonly Sentence[];
}

const total = (parts: readonly ForcePart[]): number =>
  parts.reduce((sum, { force }) => sum + force, 0);

/** Why an order failed: its force against what it met, then whoever made it so, link by link. */
export function causeLines({ cause }: Account, units: UnitNames): CauseLine[] {
  const { force, against, why } = cause;
  const about = { force: total(force), against: total(against) };
  const met: CauseLine[] =
    against.length === 0
      ? []
      : [
          {
            sentence: sentence('why.force', about),
            forces: force,
            repeated: false,
            inner: [],
          },
        ];
  return [...met, ...why.map((link) => linkLine(cause, link, units))];
}

function linkLine(above: Cause, { role, cause }: CauseLink, units: UnitNames): CauseLine {
  const { unit, power, at, order, force, why, repeated } = cause;
  const about = {
    unit: units.nameOf(unit),
    power,
    at,
    to: goalOf(order) ?? at,
    force: total(force),
  };
  const key = role === 'met' ? `why.met.${meetingOf(above, cause)}` : `why.${role}`;
  return {
    sentence: sentence(key, about),
    repeated,
    forces: role === 'met' || role === 'driven-out-by' ? force : [],
    inner: why.map((link) => linkLine(cause, link, units)),
  };
}

/** How somebody stood against an order: in its goal, on the way to it, or coming from there. */
function meetingOf(above: Cause, { at, order }: Cause): 'held' | 'stuck' | 'rival' | 'head-on' {
  const goal = goalOf(above.order);
  const theirs = goalOf(order);
  if (theirs === undefined) return 'held';
  if (theirs === goal) return 'rival';
  return at === goal && theirs === above.at ? 'head-on' : 'stuck';
}

const goalOf = (order: UnitOrder) => (order.kind === 'move' ? order.to : undefined);

/** The smallest change of our own orders that would have saved one of them. */
export function rescueLine({ rescue, stood }: Account, units: UnitNames): RescueLine {
  const changes = rescue.kind === 'found' ? rescue.changes : [];
  return {
    sentence: sentence(keyOf(rescue)),
    orders: changes.map((order) => unitOrderSentence(stood, units, order)),
  };
}

const keyOf = ({ kind }: Rescue): string => `rescue.${kind}`;

/** Whose force a share is, and how much it is. */
export const partSentence = ({ unit, power }: ForcePart, units: UnitNames): Sentence =>
  sentence('why.part', { unit: units.nameOf(unit), power });
