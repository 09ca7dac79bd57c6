import { css, INK } from '../style/ink.ts';
import { COUNTER } from './counter.ts';

type Pen = CanvasRenderingContext2D;

const [LEFT, TOP] = [-COUNTER.width / 2 + 1, -COUNTER.height / 2 + 1];
const [WIDE, HIGH] = [COUNTER.width - 2, COUNTER.height - 2];
/** Pixels at both ends of the upper edge that stay free, for rounded corners. */
const CORNER = 7;

function inked(pen: Pen, fill: string): void {
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = css(INK.black);
  pen.lineWidth = 0.8;
  pen.stroke();
}

/** Another card that peeps out under a stack; its middle is that of the upper card. */
export function drawPile(pen: Pen): void {
  for (const off of [5, 2.5]) {
    pen.beginPath();
    pen.rect(LEFT + off, TOP - off, WIDE, HIGH);
    inked(pen, '#e9dcb8');
  }
}

/** Our own: a bar along the upper edge. */
export function drawOwn(pen: Pen): void {
  pen.beginPath();
  pen.rect(LEFT + CORNER, TOP - 2.2, WIDE - CORNER * 2, 4);
  inked(pen, '#e7b93c');
}

/** Allied: beads along the upper edge. */
export function drawAllied(pen: Pen): void {
  for (const share of [0.25, 0.5, 0.75]) {
    pen.beginPath();
    pen.arc(LEFT + WIDE * share, TOP, 2.5, 0, Math.PI * 2);
    inked(pen, '#7fb2d9');
  }
}

/** Enemy: teeth along the upper edge. */
export function drawEnemy(pen: Pen): void {
  const teeth = 4;
  const wide = (WIDE - CORNER * 2) / teeth;
  for (let i = 0; i < teeth; i += 1) {
    const x = LEFT + CORNER + i * wide;
    pen.beginPath();
    pen.moveTo(x, TOP + 1);
    pen.lineTo(x + wide / 2, TOP - 5);
    pen.lineTo(x + wide, TOP + 1);
    pen.closePath();
    inked(pen, css(INK.red));
  }
}
