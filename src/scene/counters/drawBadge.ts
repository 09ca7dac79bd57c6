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

/** Half the length of the parapet, and the teeth along it. */
const PARAPET = { half: COUNTER.width / 2 + 2, teeth: 5 } as const;

/** A parapet along the foot of the counter: dug in. The middle is at the origin. */
export function drawDugIn(context: CanvasRenderingContext2D): void {
  const { half, teeth } = PARAPET;
  const step = (half * 2) / (teeth * 2 - 1);
  context.beginPath();
  context.moveTo(-half, -3);
  for (let i = 0; i < teeth; i += 1) {
    const x = -half + i * step * 2;
    context.lineTo(x, 4);
    context.lineTo(x + step, 4);
    context.lineTo(x + step, 0);
    if (i < teeth - 1) context.lineTo(x + step * 2, 0);
  }
  context.lineTo(half, -3);
  context.closePath();
  context.fillStyle = css(INK.black);
  context.fill();
  context.strokeStyle = PAPER;
  context.lineWidth = 1;
  context.stroke();
}
