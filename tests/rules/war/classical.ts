/** The classical board, compiled once for all tests. */
import { readFileSync } from 'node:fs';
import { loadBoard } from '../../../src/cli/loadBoard.ts';
import type { Unit } from '../../../src/rules/war/adjudicator/index.ts';

export const classical = loadBoard('classical');

interface Start {
  readonly units: readonly { readonly power: string; readonly type: string; readonly at: string }[];
}

const start = JSON.parse(readFileSync('tests/boards/classical/start.json', 'utf8')) as Start;

/** The units of 1901. */
export const startingUnits: readonly Unit[] = start.units.map(({ power, type, at }) => ({
  power,
  kind: type === 'A' ? 'army' : 'fleet',
  at,
}));
