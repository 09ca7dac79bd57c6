/** The `adjudicate` command, by its lines in and out. */
import { describe, expect, test } from 'vitest';
import { runAdjudicate } from '../../src/cli/adjudicate.ts';

interface Run {
  readonly code: number;
  readonly lines: readonly unknown[];
  readonly warnings: string;
}

async function run(input: readonly string[], args = ['--board', 'classical']): Promise<Run> {
  let out = '';
  let warnings = '';
  const code = await runAdjudicate(args, {
    input: (async function* chunks() {
      await Promise.resolve();
      yield* input;
    })(),
    write: (text) => {
      out += text;
    },
    warn: (text) => {
      warnings += text;
    },
  });
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, lines: lines.map((line): unknown => JSON.parse(line)), warnings };
}

const bounce = {
  id: 'x',
  phase: 'movement',
  units: [
    { power: 'austria', type: 'A', at: 'vie' },
    { power: 'italy', type: 'A', at: 'ven' },
  ],
  orders: [
    { power: 'austria', at: 'vie', type: 'move', from: 'vie', to: 'tyr', text: 'ignored' },
    { power: 'italy', at: 'ven', type: 'move', to: 'tyr' },
  ],
};

describe('brenner adjudicate', () => {
  test('answers a movement phase with units, dislodged, results and contested', async () => {
    const { code, lines } = await run([`${JSON.stringify(bounce)}\n`]);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: 'x',
        units: [bounce.units[1], bounce.units[0]],
        dislodged: [],
        results: [
          { at: 'vie', ok: false, code: 'standoff' },
          { at: 'ven', ok: false, code: 'standoff' },
        ],
        contested: ['tyr'],
      },
    ]);
  });

  test('answers retreats and adjustments', async () => {
    const retreat = {
      id: 1,
      phase: 'retreat',
      units: [],
      dislodged: [{ power: 'italy', type: 'A', at: 'ven', by: 'tri' }],
      contested: [],
      orders: [{ power: 'italy', at: 'ven', type: 'move', to: 'pie' }],
    };
    const adjustment = {
      id: 2,
      phase: 'adjustment',
      power: 'italy',
      owned: ['rom'],
      units: [],
      adjust: 1,
      orders: [{ power: 'italy', type: 'build', unitType: 'A', at: 'rom' }],
    };
    const { lines } = await run([JSON.stringify(retreat), '\n', JSON.stringify(adjustment)]);
    const ok = (at: string): unknown => [{ at, ok: true, code: 'ok' }];
    const at = (place: string): unknown => [{ power: 'italy', type: 'A', at: place }];
    expect(lines).toEqual([
      { id: 1, units: at('pie'), disbanded: [], results: ok('ven') },
      { id: 2, units: at('rom'), built: at('rom'), removed: [], results: ok('rom') },
    ]);
  });

  test('reads lines that arrive in pieces, and skips blank ones', async () => {
    const text = `\n${JSON.stringify(bounce)}\n  \n${JSON.stringify({ ...bounce, id: 'ü' })}`;
    const { lines } = await run([text.slice(0, 40), text.slice(40, 41), text.slice(41)]);
    expect(lines).toMatchObject([{ id: 'x' }, { id: 'ü' }]);
  });

  test.each<[string, string, string]>([
    ['what is no JSON', 'nonsense', 'line 1: '],
    ['what is no phase', '[]', 'a phase is an object'],
    ['an unknown phase', '{"phase":"war"}', 'phase must be one of movement, retreat, adjustment'],
    ['a list that is none', '{"phase":"movement","units":3}', 'units must be a list, not 3'],
    ['a unit that is none', '{"phase":"movement","units":["A"]}', 'units[0] must be an object'],
    [
      'a strange unit',
      '{"phase":"movement","units":[{"power":"x","type":"W","at":"ven"}]}',
      'units[0].type must be one of A, F, not "W"',
    ],
    [
      'an order without a goal',
      '{"phase":"movement","orders":[{"power":"x","at":"ven","type":"move"}]}',
      'orders[0].to must be a text',
    ],
    [
      'a unit nowhere',
      '{"phase":"movement","units":[{"power":"x","type":"A","at":"swi"}]}',
      'swi: no such place',
    ],
  ])('says what is wrong with %s, goes on, and ends with 1', async (_, line, message) => {
    const { code, lines } = await run([`${line}\n${JSON.stringify(bounce)}\n`]);
    expect(code).toBe(1);
    expect(JSON.stringify(lines[0])).toContain(JSON.stringify(message).slice(1, -1));
    expect(lines[1]).toMatchObject({ id: 'x' });
  });

  test('says where it looked for a board that is not there', async () => {
    const { code, warnings } = await run([], ['--board', 'atlantis']);
    expect(code).toBe(2);
    expect(warnings).toContain('tests/boards/atlantis');
  });
});
