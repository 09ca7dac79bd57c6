import { describe, expect, test } from 'vitest';
import { armyStands } from '../../src/scene/counters/armyStands.ts';
import { COUNTER, counterGrowth } from '../../src/scene/counters/counter.ts';
import { ourGame } from '../content/ourGame.ts';

const { board } = ourGame('1933-pact');
const stands = [...armyStands(board)];
const NEAR = 0.56;
const growth = counterGrowth(NEAR) / NEAR;
const middle = ({ at, lift, shift }: (typeof stands)[number][1]) => ({
  x: at.x + shift * growth,
  y: at.y - lift * growth,
});

describe('where armies stand', () => {
  test('on our map no army hides more than a sliver of its neighbour’s, near by', () => {
    const hidden = stands.flatMap(([a, one], i) =>
      stands.slice(i + 1).flatMap(([b, other]) => {
        const [p, q] = [middle(one), middle(other)];
        const wide = COUNTER.width - Math.abs(p.x - q.x) / growth;
        const high = COUNTER.height - Math.abs(p.y - q.y) / growth;
        return Math.min(wide, high) > 5 ? [`${a} ${b} ${Math.round(Math.min(wide, high))}`] : [];
      }),
    );
    expect(hidden).toEqual([]);
  });

  test('is where their land says, but for those that had to be pushed, and these not far', () => {
    const pushed = stands.filter(([, { shift }]) => shift !== 0);
    expect(pushed.length).toBeGreaterThan(0);
    expect(pushed.length).toBeLessThan(stands.length / 8);
    expect(Math.max(...stands.map(([, { shift }]) => Math.abs(shift)))).toBeLessThan(20);
  });
});
