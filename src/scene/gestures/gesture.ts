import type { Spot } from '../view/view.ts';

/** Pixels that a finger or a mouse may tremble within a click. */
const TREMBLE = 6;
/** Milliseconds of a long press, and between the clicks of a double one. */
export const LONG_PRESS = 480;
const DOUBLE = 320;

/** What a pointer did. `pulls` is true when it went down where an order can be pulled from. */
export type Touch =
  | { readonly kind: 'down'; readonly id: number; readonly at: Spot; readonly pulls: boolean }
  | { readonly kind: 'move'; readonly id: number; readonly at: Spot }
  | { readonly kind: 'up'; readonly id: number; readonly at: Spot }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Nothing moved for the time of a long press. */
  | { readonly kind: 'rest' };

/** What it means. */
export type Intent =
  | { readonly kind: 'hover' | 'click' | 'double-click' | 'long-press'; readonly at: Spot }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly at: Spot; readonly factor: number }
  /** A pull from the chosen unit or over land that is shared out: on its way, let go, or given up. */
  | { readonly kind: 'pull' | 'drop'; readonly at: Spot }
  | { readonly kind: 'give-up' };

interface Finger {
  readonly id: number;
  readonly at: Spot;
}

/** What the hand is about. */
export type Hand =
  | { readonly kind: 'idle'; readonly last: Click | null }
  | {
      readonly kind: 'pressed';
      readonly finger: Finger;
      readonly start: Spot;
      readonly pulls: boolean;
      readonly last: Click | null;
    }
  | { readonly kind: 'panning'; readonly finger: Finger }
  | { readonly kind: 'pulling'; readonly finger: Finger }
  | { readonly kind: 'pinching'; readonly a: Finger; readonly b: Finger }
  /** A long press has been told; the rest of the touch means nothing. */
  | { readonly kind: 'spent' };

interface Click {
  readonly at: Spot;
  readonly time: number;
}

export interface Reading {
  readonly hand: Hand;
  readonly intents: readonly Intent[];
}

export const IDLE_HAND: Hand = { kind: 'idle', last: null };

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
const still = (hand: Hand, ...intents: Intent[]): Reading => ({ hand, intents });

/** Reads one touch: panning, pulling an order, clicking and pinching are told apart here alone. */
export function readTouch(hand: Hand, touch: Touch, time: number): Reading {
  switch (touch.kind) {
    case 'down':
      return onDown(hand, touch);
    case 'move':
      return onMove(hand, touch);
    case 'up':
      return onUp(hand, touch, time);
    case 'cancel':
      return hand.kind === 'pulling' ? still(IDLE_HAND, { kind: 'give-up' }) : still(IDLE_HAND);
    case 'rest':
      if (hand.kind !== 'pressed') return still(hand);
      return still({ kind: 'spent' }, { kind: 'long-press', at: hand.start });
  }
}

function onDown(hand: Hand, { id, at, pulls }: Extract<Touch, { kind: 'down' }>): Reading {
  const finger = { id, at };
  switch (hand.kind) {
    case 'idle':
      return still({ kind: 'pressed', finger, start: at, pulls, last: hand.last });
    case 'pressed':
    case 'panning':
      return still({ kind: 'pinching', a: hand.finger, b: finger });
    case 'pulling':
      return still({ kind: 'pinching', a: hand.finger, b: finger }, { kind: 'give-up' });
    case 'pinching':
    case 'spent':
      return still(hand);
  }
}

function onMove(hand: Hand, { id, at }: Extract<Touch, { kind: 'move' }>): Reading {
  const finger = { id, at };
  switch (hand.kind) {
    case 'idle':
      return still(hand, { kind: 'hover', at });
    case 'pressed':
      if (hand.finger.id !== id || apart(hand.start, at) <= TREMBLE) return still(hand);
      if (hand.pulls) {
        const begun: Intent = { kind: 'pull', at: hand.start };
        return still({ kind: 'pulling', finger }, begun, { kind: 'pull', at });
      }
      return still({ kind: 'panning', finger }, panOf(hand.start, at));
    case 'panning':
      if (hand.finger.id !== id) return still(hand);
      return still({ kind: 'panning', finger }, panOf(hand.finger.at, at));
    case 'pulling':
      if (hand.finger.id !== id) return still(hand);
      return still({ kind: 'pulling', finger }, { kind: 'pull', at });
    case 'pinching':
      return pinch(hand, finger);
    case 'spent':
      return still(hand);
  }
}

const panOf = (from: Spot, to: Spot): Intent => ({
  kind: 'pan',
  dx: to.x - from.x,
  dy: to.y - from.y,
});

const midway = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Two fingers move and stretch the sheet at once. */
function pinch(hand: Extract<Hand, { kind: 'pinching' }>, finger: Finger): Reading {
  const a = hand.a.id === finger.id ? finger : hand.a;
  const b = hand.b.id === finger.id ? finger : hand.b;
  const middle = midway(a.at, b.at);
  const factor = apart(a.at, b.at) / (apart(hand.a.at, hand.b.at) || 1);
  const pan = panOf(midway(hand.a.at, hand.b.at), middle);
  return still({ kind: 'pinching', a, b }, pan, { kind: 'zoom', at: middle, factor });
}

function onUp(hand: Hand, { id, at }: Extract<Touch, { kind: 'up' }>, time: number): Reading {
  switch (hand.kind) {
    case 'pressed': {
      if (hand.finger.id !== id) return still(hand);
      const { last } = hand;
      const twice = last !== null && time - last.time < DOUBLE && apart(last.at, at) < TREMBLE * 2;
      if (twice) return still(IDLE_HAND, { kind: 'double-click', at });
      return still({ kind: 'idle', last: { at, time } }, { kind: 'click', at });
    }
    case 'pulling':
      return hand.finger.id === id ? still(IDLE_HAND, { kind: 'drop', at }) : still(hand);
    case 'pinching': {
      const finger = hand.a.id === id ? hand.b : hand.a;
      return still({ kind: 'panning', finger });
    }
    case 'idle':
      return still(hand);
    case 'panning':
      return hand.finger.id === id ? still(IDLE_HAND) : still(hand);
    case 'spent':
      return still(IDLE_HAND);
  }
}
