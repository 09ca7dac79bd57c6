import { classifyFaces } from './classifyFaces.mjs';
import { cutFaces } from './cutFaces.mjs';
import { attachRules, splitLines } from './loadAssignment.mjs';
import { loadMasks } from './loadMasks.mjs';
import { loadSeas } from './loadSeas.mjs';
import { indexUnits, loadUnits } from './loadUnits.mjs';
import { simplifyBoard } from './simplifyBoard.mjs';
import { tidyPieces } from './tidyPieces.mjs';

/** From units, masks, seeds and rules to the board's TopoJSON, and the log of moved pieces. */
export async function shapeBoard({ isSea, holderOf }) {
  const units = loadUnits();
  attachRules(units);
  const masks = loadMasks();
  const seas = loadSeas();
  const faces = await cutFaces(units, [...masks.lines, ...splitLines(units), ...seas.lines]);
  const named = classifyFaces(faces, { unitAt: indexUnits(units), masks, seas });
  const tidy = await tidyPieces(named, { isSea, inInset: seas.inInset, holderOf });
  return { topology: await simplifyBoard(tidy.collection), moved: tidy.moved };
}
