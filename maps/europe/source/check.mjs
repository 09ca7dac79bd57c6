/** Checks the built board against `data/checks.json`: `npm run check`. */
import { checkAreas } from './lib/checkAreas.mjs';
import { checkEdges } from './lib/checkEdges.mjs';
import { checkShapes } from './lib/checkShapes.mjs';
import { loadBoard } from './lib/loadBoard.mjs';
import { readJson } from './lib/readJson.mjs';

const board = loadBoard();
const checks = readJson('data/checks.json');
const problems = [
  ...checkShapes(board, checks),
  ...checkAreas(board, checks),
  ...checkEdges(board, checks),
];
console.log(problems.length ? problems.join('\n') : 'The board is in order.');
process.exitCode = problems.length ? 1 : 0;
