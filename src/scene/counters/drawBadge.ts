import { css, INK } from '../style/ink.ts';
import { COUNTER } from './counter.ts';

const PAPER = '#f5ecd4';

/** An empty barrel, struck through: cut off from supplies. The middle is at the origin. */
export function drawCutOff(context: CanvasRenderingContext2D): void {
  context.fillStyle = css(INK.red);
  context.beginPath();
  context.arc(0, 0, 7, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = PAPER;
  context.lineWidth = 1.2;
  context.strokeRect(-2.4, -3.6, 4.8, 7.2);
  context.beginPath();
  context.moveTo(-4.6, 4.6);
  context.lineTo(4.6, -4.6);
  context.stroke();
}

/** The trench: half its width, how far its walls come up, and the ground on both sides of it. */
const TRENCH = { half: COUNTER.width / 2 + 2, wall: 11, ground: 5 } as const;

/** A trench, in which the counter stands: dug in. The middle of its floor is at the origin. */
export function drawDugIn(context: CanvasRenderingContext2D): void {
  const { half, wall, ground } = TRENCH;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-half - ground, -wall);
  context.lineTo(-half, -wall);
  context.lineTo(-half, 0);
  context.lineTo(half, 0);
  context.lineTo(half, -wall);
  context.lineTo(half + ground, -wall);
  for (const [colour, width] of [
    [PAPER, 4.6],
    [css(INK.black), 2.6],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}

/** A tick: it has its order. The middle is at the origin. */
export function drawOrdered(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.arc(0, 0, 7, 0, Math.PI * 2);
  context.fillStyle = css(INK.blue);
  context.fill();
  context.strokeStyle = PAPER;
  context.lineWidth = 1;
  context.stroke();
  context.lineWidth = 1.9;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-3.2, 0.2);
  context.lineTo(-0.9, 2.8);
  context.lineTo(3.4, -2.8);
  context.stroke();
}
