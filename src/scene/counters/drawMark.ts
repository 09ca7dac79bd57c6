import { css, INK } from '../style/ink.ts';
import { COUNTER } from './counter.ts';

/** Pixels of the light round a chosen counter. */
export const LIGHT = 6;

/** The frame of light round a chosen counter; its middle is at the origin. */
export function drawChosen(context: CanvasRenderingContext2D): void {
  const [width, height] = [COUNTER.width + 2, COUNTER.height + 2];
  context.shadowColor = '#fff3b0';
  context.shadowBlur = LIGHT;
  context.strokeStyle = '#ffe27a';
  context.lineWidth = 3;
  for (let i = 0; i < 3; i += 1) {
    context.strokeRect(-width / 2, -height / 2, width, height);
  }
}

/** Crossed swords: a clash. The middle is at the origin, the height 40 pixels. */
export function drawSwords(context: CanvasRenderingContext2D): void {
  context.lineCap = 'round';
  for (const [colour, extra] of [
    ['#f5ecd4', 3.4],
    [css(INK.red), 0],
  ] as const) {
    for (const side of [-1, 1]) {
      context.save();
      context.rotate((side * Math.PI) / 4);
      context.strokeStyle = colour;
      context.lineWidth = 3.2 + extra;
      context.beginPath();
      context.moveTo(0, -18);
      context.lineTo(0, 16);
      context.moveTo(-6, 9);
      context.lineTo(6, 9);
      context.stroke();
      context.restore();
    }
  }
}

/** A cross through what came to nothing; the middle is at the origin. */
export function drawCross(context: CanvasRenderingContext2D): void {
  context.lineCap = 'round';
  for (const [colour, width] of [
    ['#f5ecd4', 7],
    [css(INK.red), 3.6],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(-6, -6);
    context.lineTo(6, 6);
    context.moveTo(6, -6);
    context.lineTo(-6, 6);
    context.stroke();
  }
}
