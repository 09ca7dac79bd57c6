/** Some hundred phases of 20 to 34 units, recorded from our own play (`record.ts`). */
import { readFileSync } from 'node:fs';
import type { Position } from '../../../src/rules/war/adjudicator/index.ts';
import { readPosition } from './notation.ts';

export function recordedPositions(): Position[] {
  const text = readFileSync('tests/rules/war/positions.json', 'utf8');
  const { positions } = JSON.parse(text) as { positions: string[] };
  return positions.map(readPosition);
}
