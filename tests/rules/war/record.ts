/** Writes positions.json anew: `npx tsx tests/rules/war/record.ts`. */
import { writeFileSync } from 'node:fs';
import { classical } from './classical.ts';
import { writePosition } from './notation.ts';
import { playGame } from './selfPlay.ts';

const WANTED = 320;
const positions: string[] = [];
for (let game = 1; positions.length < WANTED; game++) {
  const phases = playGame(classical, `classical ${game}`, 8);
  const crowded = phases.filter(({ units }) => units.length >= 20 && units.length <= 34);
  positions.push(...crowded.map(writePosition));
}
const rows = positions.slice(0, WANTED).map((each) => `    ${JSON.stringify(each)}`);
writeFileSync(
  'tests/rules/war/positions.json',
  `{\n  "positions": [\n${rows.join(',\n')}\n  ]\n}\n`,
);
