import type { PassageState } from '../../game/passageNow.ts';
import { css, INK } from '../style/ink.ts';

type Pen = CanvasRenderingContext2D;

/** Pixels of the roundel's radius. */
export const PASSAGE_RADIUS = 8.5;
const PAPER = '#f5ecd4';
const AMBER = '#9a5406';

function roundel(pen: Pen, fill: string, rim: string): void {
  pen.beginPath();
  pen.arc(0, 0, PASSAGE_RADIUS, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = rim;
  pen.lineWidth = 1.9;
  pen.stroke();
}

/** An arrow to both sides: ships go through. */
function throughway(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(-5, 0);
  pen.lineTo(5, 0);
  for (const side of [-1, 1]) {
    pen.moveTo(side * 2.4, -2.6);
    pen.lineTo(side * 5.2, 0);
    pen.lineTo(side * 2.4, 2.6);
  }
  pen.stroke();
}

/** Open: an arrow both ways. For some only: the arrow between two posts. Shut: a bar on red. */
export const PASSAGE_SIGNS: Readonly<Record<PassageState, (pen: Pen) => void>> = {
  open(pen) {
    roundel(pen, PAPER, css(INK.blue));
    pen.lineWidth = 1.6;
    throughway(pen);
  },
  limited(pen) {
    roundel(pen, PAPER, AMBER);
    pen.lineWidth = 1.3;
    pen.save();
    pen.scale(0.82, 0.82);
    throughway(pen);
    pen.restore();
    pen.lineWidth = 1.7;
    pen.beginPath();
    for (const y of [-5.8, 3]) {
      pen.moveTo(0, y);
      pen.lineTo(0, y + 2.8);
    }
    pen.stroke();
  },
  shut(pen) {
    roundel(pen, css(INK.red), PAPER);
    pen.fillStyle = PAPER;
    pen.fillRect(-5.4, -1.7, 10.8, 3.4);
  },
};
