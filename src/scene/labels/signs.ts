import type { Sign } from '../text/GlyphAtlas.ts';

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, radius: number, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.stroke();
}

/** The signs beside names: a city, a harbour, a capital. */
export const SIGNS = {
  city: (context, em) => {
    ring(context, em * 0.2, em * 0.11);
  },
  port: (context, em) => {
    const line = em * 0.075;
    ring(context, em * 0.1, line);
    context.save();
    context.translate(0, em * 0.06);
    context.lineWidth = line;
    context.beginPath();
    context.moveTo(0, em * -0.06);
    context.lineTo(0, em * 0.4);
    context.moveTo(em * -0.16, em * 0.06);
    context.lineTo(em * 0.16, em * 0.06);
    context.moveTo(em * -0.3, em * 0.18);
    context.quadraticCurveTo(em * -0.22, em * 0.4, 0, em * 0.4);
    context.quadraticCurveTo(em * 0.22, em * 0.4, em * 0.3, em * 0.18);
    context.stroke();
    context.restore();
  },
  capital: (context, em) => {
    disc(context, em * 0.17);
    ring(context, em * 0.33, em * 0.08);
  },
} as const satisfies Readonly<Record<string, Sign>>;

/** Size of a sign's em in pixels. */
export const SIGN_SIZE: Readonly<Record<string, number>> = { city: 13, port: 19, capital: 16 };
