import { expect, test } from 'vitest';
import {
  type Hand,
  IDLE_HAND,
  type Intent,
  readTouch,
  type Touch,
} from '../../src/scene/gestures/gesture.ts';

/** Plays touches 20 milliseconds apart and gives what they meant. */
function meaning(touches: readonly Touch[], apart = 20): Intent[] {
  let hand: Hand = IDLE_HAND;
  return touches.flatMap((touch, i) => {
    const reading = readTouch(hand, touch, i * apart);
    hand = reading.hand;
    return [...reading.intents];
  });
}

const down = (x: number, y: number, pulls = false, id = 1): Touch => ({
  kind: 'down',
  id,
  at: { x, y },
  pulls,
});
const move = (x: number, y: number, id = 1): Touch => ({ kind: 'move', id, at: { x, y } });
const up = (x: number, y: number, id = 1): Touch => ({ kind: 'up', id, at: { x, y } });
const kinds = (intents: readonly Intent[]): string[] => intents.map(({ kind }) => kind);

test('pressing and letting go in one place is a click', () => {
  expect(meaning([down(10, 10), move(13, 12), up(13, 12)])).toEqual([
    { kind: 'click', at: { x: 13, y: 12 } },
  ]);
});

test('two clicks soon after each other are a click and a double click', () => {
  const twice = [down(10, 10), up(10, 10), down(11, 10), up(11, 10)];
  expect(kinds(meaning(twice))).toEqual(['click', 'double-click']);
  expect(kinds(meaning(twice, 400))).toEqual(['click', 'click']);
});

test('a drag over the map pans it and clicks nothing', () => {
  const intents = meaning([down(10, 10), move(40, 10), move(50, 30), up(50, 30)]);
  expect(intents).toEqual([
    { kind: 'pan', dx: 30, dy: 0 },
    { kind: 'pan', dx: 10, dy: 20 },
  ]);
});

test('a drag that starts on the chosen unit pulls an order and never pans', () => {
  const intents = meaning([down(10, 10, true), move(40, 10), move(90, 30), up(90, 30)]);
  expect(intents).toEqual([
    { kind: 'pull', at: { x: 10, y: 10 } },
    { kind: 'pull', at: { x: 40, y: 10 } },
    { kind: 'pull', at: { x: 90, y: 30 } },
    { kind: 'drop', at: { x: 90, y: 30 } },
  ]);
});

test('a second finger turns a pull into a pinch and gives the order up', () => {
  const intents = meaning([down(10, 10, true), move(60, 10), down(200, 10, false, 2)]);
  expect(kinds(intents)).toEqual(['pull', 'pull', 'give-up']);
});

test('two fingers that part zoom about the point between them', () => {
  const intents = meaning([down(100, 100), down(200, 100, false, 2), move(300, 100, 2)]);
  expect(intents).toEqual([
    { kind: 'pan', dx: 50, dy: 0 },
    { kind: 'zoom', at: { x: 200, y: 100 }, factor: 2 },
  ]);
});

test('after a pinch the finger that stays pans on, and lifting it clicks nothing', () => {
  const intents = meaning([
    down(100, 100),
    down(200, 100, false, 2),
    up(200, 100, 2),
    move(110, 100),
    up(110, 100),
  ]);
  expect(intents).toEqual([{ kind: 'pan', dx: 10, dy: 0 }]);
});

test('a finger that rests asks about the place, and lifting it clicks nothing', () => {
  const intents = meaning([down(10, 10), { kind: 'rest' }, move(60, 60), up(60, 60)]);
  expect(intents).toEqual([{ kind: 'long-press', at: { x: 10, y: 10 } }]);
});

test('a pull that the system takes away is given up', () => {
  const intents = meaning([down(10, 10, true), move(60, 10), { kind: 'cancel', id: 1 }]);
  expect(kinds(intents)).toEqual(['pull', 'pull', 'give-up']);
});
