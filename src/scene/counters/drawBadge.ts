import { css, INK } from '../style/ink.ts';

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

/** A parapet: dug in. The middle is at the origin. */
export function drawDugIn(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.moveTo(-9, 3.5);
  for (const x of [-9, -3, 3]) {
    context.lineTo(x, -2.5);
    context.lineTo(x + 3, -2.5);
    context.lineTo(x + 3, 0.5);
    context.lineTo(x + 6, 0.5);
  }
  context.lineTo(9, 3.5);
  context.closePath();
  context.fillStyle = css(INK.black);
  context.fill();
  context.strokeStyle = PAPER;
  context.lineWidth = 0.9;
  context.stroke();
}
