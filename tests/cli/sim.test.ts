import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { actsOf } from '../../src/cli/actsOf.ts';
import { CrisisChronicle } from '../../src/cli/crisisChronicle.ts';
import { runSim } from '../../src/cli/sim.ts';
import { TreatyChronicle } from '../../src/cli/treatyChronicle.ts';
import { monthOf, type Fact, type PowerId } from '../../src/rules/index.ts';

const maps = fileURLToPath(new URL('../content/fixtures/', import.meta.url));
const log = (...facts: unknown[]): Fact[] => facts as Fact[];
const RED = 'RED' as PowerId;

async function sim(...args: string[]) {
  let out = '';
  let err = '';
  const code = await runSim(['--scenario', 'tiny', '--maps', maps, ...args], {
    input: (async function* () {})(),
    write: (text) => void (out += text),
    warn: (text) => void (err += text),
  });
  return { code, told: out === '' ? null : (JSON.parse(out) as Record<string, unknown>), err };
}

describe('sim', () => {
  test('prints wars, treaties, refusals and crises of a game', async () => {
    const { code, told } = await sim('--months', '3');
    expect(code).toBe(0);
    for (const what of ['wars', 'treaties', 'refused', 'crises'])
      expect(told?.[what]).toBeInstanceOf(Array);
  });

  test('--why prints the orders of a power in a month, each with the sum of its reasons', async () => {
    const month = '1933-06';
    const { code, told } = await sim('--why', `RED:${month}`);
    expect(code).toBe(0);
    expect(told).toMatchObject({ power: 'RED', month });
    const { orders } = told as { orders: { sum: number; why: { value: number }[] }[] };
    expect(orders.length).toBeGreaterThan(0);
    for (const { sum, why } of orders)
      expect(sum).toBe(why.reduce((all, { value }) => all + value, 0));
  });

  test('--why says what it needs', async () => {
    for (const words of ['RED', 'XYZ:1933-06', 'RED:1900-01', 'RED:1933-13', 'RED:9999-01']) {
      const { code, err } = await sim('--why', words);
      expect(code).toBe(2);
      expect(err).toContain(words);
    }
  });
});

test('the acts of a power are its own: the refusal that it gave, not the one that it got', () => {
  const why = [{ reason: 'ties.opinion', value: -7 }];
  const refused = { kind: 'offer-refused', offer: 'o', from: 'BLU', to: 'RED', reasons: why };
  expect(actsOf(RED, {}, log(refused)).facts).toMatchObject([{ sum: -7, why }]);
  expect(actsOf('BLU' as PowerId, {}, log(refused)).facts).toEqual([]);
});

test('a treaty is told from its signature to its breach', () => {
  const chronicle = new TreatyChronicle();
  const facts = { treaty: 't', parties: ['RED', 'BLU'], clauses: [{ kind: 'friendship' }] };
  chronicle.read(log({ kind: 'treaty-signed', ...facts }), monthOf(1934, 1));
  expect(chronicle.lines()).toMatchObject([{ signed: '1934-01', ended: null, sealed: false }]);
  chronicle.read(
    log({ kind: 'treaty-ended', ...facts, how: 'broken', by: 'RED', why: [] }),
    monthOf(1935, 2),
  );
  expect(chronicle.lines()).toMatchObject([{ ended: '1935-02', how: 'broken', by: 'RED' }]);
});

test('a crisis is told with how far it climbed and how it ended', () => {
  const chronicle = new CrisisChronicle();
  const over = { kind: 'state' };
  for (const step of ['claim', 'demand'])
    chronicle.read(
      log({ kind: 'crisis-step', crisis: 'c', by: 'RED', against: 'BLU', over, step }),
      monthOf(1934, 1),
    );
  chronicle.read(log({ kind: 'crisis-ended', crisis: 'c', how: 'died-down' }), monthOf(1934, 5));
  expect(chronicle.lines()).toEqual([
    {
      by: 'RED',
      against: 'BLU',
      over: 'state',
      since: '1934-01',
      step: 'demand',
      until: '1934-05',
      how: 'died-down',
    },
  ]);
});
