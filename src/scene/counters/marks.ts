import { PASSAGE_RADIUS, PASSAGE_SIGNS } from '../signs/drawPassage.ts';
import { PLATE, RESOURCE_SIGNS } from '../signs/drawResource.ts';
import { COUNTER } from './counter.ts';
import { drawCutOff, drawDugIn, drawOrdered } from './drawBadge.ts';
import { drawAllied, drawEnemy, drawOwn, drawPile } from './drawSide.ts';
import { drawChosen, drawCross, drawGlow, drawSeal, drawSwords, GLOW, LIGHT } from './drawMark.ts';

/** A picture about its middle, with the room that it takes in pixels. */
interface MarkDrawing {
  readonly width: number;
  readonly height: number;
  draw(context: CanvasRenderingContext2D): void;
}

const square = (side: number, draw: MarkDrawing['draw']): MarkDrawing => ({
  width: side,
  height: side,
  draw,
});

/** As large as a counter with the light round it. */
const framed = { width: COUNTER.width + LIGHT * 2, height: COUNTER.height + LIGHT * 2 };

const PASSAGE = PASSAGE_RADIUS * 2 + 3;

/** Everything that is drawn over the map besides the counters themselves. */
export const MARKS = {
  chosen: { ...framed, draw: drawChosen },
  pile: { ...framed, draw: drawPile },
  'side-own': { ...framed, draw: drawOwn },
  'side-allied': { ...framed, draw: drawAllied },
  'side-enemy': { ...framed, draw: drawEnemy },
  swords: square(52, drawSwords),
  cross: square(26, drawCross),
  seal: square(30, drawSeal),
  glow: square(GLOW * 2, drawGlow),
  ordered: square(16, drawOrdered),
  'cut-off': square(16, drawCutOff),
  'dug-in': { width: COUNTER.width + 20, height: 28, draw: drawDugIn },
  coal: { ...PLATE, draw: RESOURCE_SIGNS.coal },
  oil: { ...PLATE, draw: RESOURCE_SIGNS.oil },
  works: { ...PLATE, draw: RESOURCE_SIGNS.works },
  'passage-open': square(PASSAGE, PASSAGE_SIGNS.open),
  'passage-limited': square(PASSAGE, PASSAGE_SIGNS.limited),
  'passage-shut': square(PASSAGE, PASSAGE_SIGNS.shut),
} as const satisfies Readonly<Record<string, MarkDrawing>>;

export type MarkName = keyof typeof MARKS;
