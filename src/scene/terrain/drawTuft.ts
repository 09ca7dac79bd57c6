import type { Drawn } from './scatter.ts';

type Pen = CanvasRenderingContext2D;

/** A line through points given as x, y, x, y … in a square of 64. */
function line(pen: Pen, ...points: readonly number[]): void {
  pen.beginPath();
  for (let i = 0; i < points.length; i += 2) pen.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
  pen.stroke();
}

/** A peak with hachures on its eastern flank, lit from the north-west as on the old sheets. */
function mountain(pen: Pen, variant: number): void {
  const top = variant === 0 ? 30 : 35;
  line(pen, 8, 50, 18, 38, 22, 34, top, 12, top + 5, 22, top + 12, 32, 57, 50);
  pen.lineWidth *= 0.7;
  line(pen, top, 12, top - 2, 24, top + 2, 31);
  for (let i = 0; i < 5; i += 1) {
    const t = (i + 1) / 6;
    const x = top + 2 + (55 - top) * t;
    const y = 14 + 34 * t;
    line(pen, x, y, x - 5 - 4 * (1 - t), Math.min(51, y + 15 - 6 * t));
  }
}

/** A rounded rise with a few strokes under it. */
function hills(pen: Pen, variant: number): void {
  const shift = variant === 0 ? 0 : 6;
  pen.beginPath();
  pen.moveTo(8, 46);
  pen.quadraticCurveTo(26 + shift, 14, 54, 44);
  pen.stroke();
  pen.lineWidth *= 0.7;
  for (let i = 0; i < 4; i += 1) {
    const x = 36 + shift / 2 + i * 5;
    line(pen, x, 31 + i * 3, x - 4, 39 + i * 2);
  }
}

/** A tree, round or pointed. */
function forest(pen: Pen, variant: number): void {
  line(pen, 32, 56, 32, 44);
  if (variant === 0) {
    pen.beginPath();
    pen.ellipse(32, 28, 13, 16, 0, 0, Math.PI * 2);
    pen.stroke();
    pen.beginPath();
    pen.ellipse(33, 28, 8, 11, 0, -0.9, 1.4);
    pen.stroke();
    return;
  }
  line(pen, 32, 8, 22, 28, 27, 27, 17, 45, 47, 45, 37, 27, 42, 28, 32, 8);
  line(pen, 34, 18, 37, 26);
  line(pen, 35, 32, 39, 41);
}

/** Reeds over lines of water. */
function marsh(pen: Pen, variant: number): void {
  const shift = variant === 0 ? 0 : 7;
  line(pen, 6 + shift, 46, 40 + shift, 46);
  line(pen, 18, 53, 58, 53);
  for (const lean of [-9, -4, 0, 4, 9]) {
    line(pen, 23 + shift, 44, 23 + shift + lean, 26 + Math.abs(lean));
  }
}

/** Dots of sand. */
function desert(pen: Pen, variant: number): void {
  for (let i = 0; i < 11; i += 1) {
    const x = ((i * 23 + variant * 11) % 52) + 6;
    const y = ((i * 37 + variant * 17) % 50) + 7;
    pen.beginPath();
    pen.arc(x, y, 1.7, 0, Math.PI * 2);
    pen.fill();
  }
}

/** How each kind of ground is drawn in a square of 64, standing on its lower side. */
export const TUFTS: Readonly<Record<Drawn, (pen: Pen, variant: number) => void>> = {
  mountain,
  hills,
  forest,
  marsh,
  desert,
};
