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

/** Points of the burst of a clash, and its radii in pixels. */
const BURST = { points: 13, outer: 24, inner: 16.5 } as const;

function burst(context: CanvasRenderingContext2D): void {
  context.beginPath();
  for (let i = 0; i < BURST.points * 2; i += 1) {
    const turn = (i * Math.PI) / BURST.points - Math.PI / 2;
    const radius = i % 2 === 0 ? BURST.outer : BURST.inner;
    context.lineTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
  }
  context.closePath();
  context.fillStyle = '#f4cf6b';
  context.fill();
  context.strokeStyle = css(INK.red);
  context.lineWidth = 1.6;
  context.lineJoin = 'round';
  context.stroke();
}

/** A sword with its point up, its middle at the origin. */
function sword(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.moveTo(0, -17);
  context.lineTo(1.8, -13);
  context.lineTo(1.4, 7);
  context.lineTo(-1.4, 7);
  context.lineTo(-1.8, -13);
  context.closePath();
  context.rect(-5, 6, 10, 2.4);
  context.rect(-1.3, 8, 2.6, 5);
  context.fill();
  context.beginPath();
  context.arc(0, 14, 2.2, 0, Math.PI * 2);
  context.fill();
}

/** Crossed swords on a burst: a clash. The middle is at the origin. */
export function drawSwords(context: CanvasRenderingContext2D): void {
  burst(context);
  context.fillStyle = css(INK.black);
  for (const side of [-1, 1]) {
    context.save();
    context.rotate((side * Math.PI) / 4);
    sword(context);
    context.restore();
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

/** Pixels of the glow's radius. */
export const GLOW = 46;

/** A glow of alarm; the middle is at the origin. */
export function drawGlow(context: CanvasRenderingContext2D): void {
  const light = context.createRadialGradient(0, 0, 6, 0, 0, GLOW);
  light.addColorStop(0, 'rgba(240,120,20,0.85)');
  light.addColorStop(0.35, 'rgba(240,140,30,0.45)');
  light.addColorStop(1, 'rgba(240,160,40,0)');
  context.fillStyle = light;
  context.fillRect(-GLOW, -GLOW, GLOW * 2, GLOW * 2);
  context.strokeStyle = css(INK.red, 0.8);
  context.lineWidth = 1.4;
  for (const radius of [15, 21]) {
    context.setLineDash([5, 4]);
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.stroke();
  }
}

/** A seal of red wax; the middle is at the origin. */
export function drawSeal(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#8e1f1a';
  context.beginPath();
  for (let i = 0; i <= 40; i += 1) {
    const turn = (i / 40) * Math.PI * 2;
    const radius = 12 + Math.sin(turn * 5) * 0.9 + Math.sin(turn * 3 + 1) * 0.8;
    context.lineTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
  }
  context.fill();
  context.strokeStyle = '#d9776b';
  context.lineWidth = 1.2;
  context.beginPath();
  context.arc(0, 0, 8, 0, Math.PI * 2);
  context.stroke();
  context.lineWidth = 1.6;
  context.beginPath();
  for (let i = 0; i <= 5; i += 1) {
    const turn = (i * 4 * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(Math.cos(turn) * 5.6, Math.sin(turn) * 5.6);
  }
  context.stroke();
}
