import { type Counter, counterRect } from './counter.ts';

/** Pixels per world unit under which counters that would lie on each other are stacked. */
const STACKED_BELOW = 0.5;
/**
 * How far apart two counters lie that are not yet one stack, near by and at the farthest; 1 is edge
 * to edge. Of the whole sheet nobody wants to see more than where the bulk of an army lies.
 */
const ROOM = { near: 1.45, far: 2.7 } as const;
/** The scale at which the whole sheet is seen. */
const FAR = 0.2;

/** The scale below which ships in port are left to the armies. */
const WHOLE = 0.27;

/** Steps of zoom in each doubling; within one the stacks stay. */
const STEPS = 4;

/** So much of a step a scale may miss by rounding that was reckoned from the step. */
const ROUNDING = 1e-9;

/** The step of zoom by which counters are stacked; null where every one lies alone. */
export const stackStep = (scale: number): number | null =>
  scale >= STACKED_BELOW ? null : Math.floor(Math.log2(scale) * STEPS + ROUNDING);

/** The least scale at which counters are stacked as at this step. */
export const scaleOfStep = (step: number | null): number =>
  step === null ? STACKED_BELOW : 2 ** (step / STEPS);

/**
 * Counters as they lie at a step of zoom. From afar one power's armies that would hide each other
 * become one with their strength added, its fleets likewise; wings go under what is at their base,
 * and of the whole sheet fleets in port under the armies near by.
 */
export function stackCounters(counters: readonly Counter[], step: number | null): Counter[] {
  if (step === null) return [...counters];
  const scale = 2 ** ((step + 1) / STEPS);
  const room = roomAt(scale);
  const stacks: Counter[] = [];
  for (const counter of [...counters].sort(byWeight)) {
    const onto = isFree(counter)
      ? -1
      : stacks.findIndex((stack) => !isFree(stack) && joins(counter, stack, { scale, room }));
    const stack = stacks[onto];
    if (stack === undefined) stacks.push(counter);
    else stacks[onto] = added(stack, counter);
  }
  return stacks;
}

const isFree = ({ selected, walking }: Counter): boolean => selected || walking;

/** Armies, ships at sea, ships in port and wings, in this order. */
const rowOf = ({ kind, inPort }: Counter): number =>
  kind === 'wing' ? 3 : kind === 'army' ? 0 : inPort ? 2 : 1;

/** What others go under before them, the strong before the weak. */
const byWeight = (a: Counter, b: Counter): number => rowOf(a) - rowOf(b) || b.strength - a.strength;

function roomAt(scale: number): number {
  const near = Math.min(1, Math.max(0, (scale - FAR) / (STACKED_BELOW - FAR)));
  return ROOM.far + (ROOM.near - ROOM.far) * near;
}

/** The scale of the view, and the room that a counter keeps. */
interface Distance {
  readonly scale: number;
  readonly room: number;
}

function joins(counter: Counter, stack: Counter, { scale, room }: Distance): boolean {
  if (counter.power !== stack.power) return false;
  if (counter.kind !== stack.kind && !goesUnder(counter, stack, scale)) return false;
  const [a, b] = [counterRect(counter, scale), counterRect(stack, scale)];
  const near = (apart: number, both: number): boolean => Math.abs(apart) < both * room;
  return near(a.x - b.x, a.halfWidth + b.halfWidth) && near(a.y - b.y, a.halfHeight + b.halfHeight);
}

/** Whether a counter is no more than a card under one of another kind. */
const goesUnder = ({ kind, inPort }: Counter, stack: Counter, scale: number): boolean =>
  kind === 'wing' || (inPort && stack.kind === 'army' && scale < WHOLE);

function added(stack: Counter, counter: Counter): Counter {
  if (counter.kind !== stack.kind) return { ...stack, others: stack.others + 1 };
  return {
    ...stack,
    strength: stack.strength + counter.strength,
    others: stack.others + 1,
    dim: stack.dim && counter.dim,
    badge: stack.badge === 'cut-off' ? 'cut-off' : (counter.badge ?? stack.badge),
  };
}
