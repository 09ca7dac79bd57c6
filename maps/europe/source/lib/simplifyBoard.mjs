import { runMapshaper } from './runMapshaper.mjs';

/** Detail left on lines, in units of the plane. */
const INTERVAL = 1.6;
const STEPS = 12801;

/** Joins the pieces of each id, simplifies shared lines once, and returns the TopoJSON. */
export async function simplifyBoard(collection) {
  const out = await runMapshaper(
    [
      '-i pieces.json snap snap-interval=0.05',
      '-dissolve2 id gap-fill-area=6',
      '-rename-layers map',
      `-simplify weighted interval=${INTERVAL} keep-shapes`,
      '-clean gap-fill-area=3',
      '-sort id',
      `-o board.json format=topojson quantization=${STEPS}`,
    ],
    { 'pieces.json': JSON.stringify(collection) },
  );
  return JSON.parse(out['board.json']);
}
