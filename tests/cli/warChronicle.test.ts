import { expect, test } from 'vitest';
import { monthOf, type Fact } from '../../src/rules/index.ts';
import { WarChronicle } from '../../src/cli/warChronicle.ts';

const log = (...facts: unknown[]): Fact[] => facts as Fact[];

test('a war is told with its sides, its dates and how it ended', () => {
  const chronicle = new WarChronicle();
  const declared = { kind: 'war-declared', war: 'w', by: 'RED', on: 'GRY', casus: 'crisis' };
  chronicle.read(log(declared), monthOf(1939, 9));
  chronicle.read(
    log({ kind: 'war-joined', war: 'w', power: 'BLU', side: 'defenders' }),
    monthOf(1939, 10),
  );
  expect(chronicle.lines()[0]).toMatchObject({ until: null, how: null });
  chronicle.read(
    log(
      { kind: 'capitulated', power: 'GRY', to: 'RED' },
      { kind: 'war-ended', war: 'w', attackers: ['RED'], defenders: [] },
    ),
    monthOf(1940, 6),
  );
  expect(chronicle.lines()).toEqual([
    {
      by: 'RED',
      on: 'GRY',
      casus: 'crisis',
      since: '1939-09',
      until: '1940-06',
      how: 'surrender',
      attackers: ['RED'],
      defenders: ['GRY', 'BLU'],
    },
  ]);
});

test('a war that a treaty ended ended in peace', () => {
  const chronicle = new WarChronicle();
  chronicle.read(
    log(
      { kind: 'war-declared', war: 'w', by: 'RED', on: 'GRY', casus: 'crisis' },
      { kind: 'war-ended', war: 'w', attackers: ['RED'], defenders: ['GRY'] },
    ),
    monthOf(1939, 9),
  );
  expect(chronicle.lines()[0]).toMatchObject({ until: '1939-09', how: 'peace' });
});
