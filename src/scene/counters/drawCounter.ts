import type { UnitKind } from '../../rules/index.ts';
import { FAMILY } from '../text/faces.ts';
import { css, INK } from '../style/ink.ts';
import { COUNTER } from './counter.ts';

const FLAG = { x: 4, y: 5, width: 24, height: 23 } as const;
/** The middle of the column of sign and strength. */
export const COLUMN = 38.5;

/** The card's outline: square for an army, a hull for a fleet, rounded ends for a wing. */
function outline(context: CanvasRenderingContext2D, kind: UnitKind, inset: number): void {
  const { width, height } = COUNTER;
  const [wide, high] = [width - inset * 2, height - inset * 2];
  context.beginPath();
  context.roundRect(inset, inset, wide, high, CORNERS[kind]);
}

/** Radii of the corners: top left, top right, bottom right, bottom left. */
const CORNERS: Readonly<Record<UnitKind, number[]>> = {
  army: [0],
  fleet: [0, 0, 10, 10],
  wing: [7],
};

function card(context: CanvasRenderingContext2D, kind: UnitKind): void {
  context.save();
  context.shadowColor = 'rgba(30,22,12,0.5)';
  context.shadowBlur = 5;
  context.shadowOffsetY = 2;
  context.fillStyle = '#f5ecd4';
  outline(context, kind, 1);
  context.fill();
  context.restore();
}

/** Crossed rifles, boxed as on a staff map. */
function armySign(context: CanvasRenderingContext2D): void {
  const [left, top, width, height] = [COLUMN - 6.5, 5, 13, 8];
  context.strokeRect(left, top, width, height);
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left + width, top + height);
  context.moveTo(left + width, top);
  context.lineTo(left, top + height);
  context.stroke();
}

/** A warship from the side. */
function fleetSign(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.moveTo(COLUMN - 6.5, 9.5);
  context.lineTo(COLUMN + 6.5, 9.5);
  context.lineTo(COLUMN + 4.5, 13);
  context.lineTo(COLUMN - 5, 13);
  context.closePath();
  context.rect(COLUMN - 3, 6.6, 3.4, 3);
  context.rect(COLUMN + 1.6, 7.6, 2.4, 2);
  context.fill();
  context.beginPath();
  context.moveTo(COLUMN - 1.2, 7);
  context.lineTo(COLUMN - 1.2, 3.6);
  context.stroke();
}

/** An aeroplane from above. */
function wingSign(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.ellipse(COLUMN, 9, 1.3, 5, 0, 0, Math.PI * 2);
  context.ellipse(COLUMN, 8.2, 6.8, 1.5, 0, 0, Math.PI * 2);
  context.ellipse(COLUMN, 12.8, 2.6, 0.9, 0, 0, Math.PI * 2);
  context.fill();
}

const SIGNS: Readonly<Record<UnitKind, (context: CanvasRenderingContext2D) => void>> = {
  army: armySign,
  fleet: fleetSign,
  wing: wingSign,
};

function flagOn(
  context: CanvasRenderingContext2D,
  kind: UnitKind,
  flag: CanvasImageSource | null,
): void {
  const { x, y, width } = FLAG;
  const height = kind === 'fleet' ? 18 : FLAG.height;
  if (flag !== null) context.drawImage(flag, x, y, width, height);
  context.lineWidth = 0.7;
  context.strokeRect(x, y, width, height);
}

/** A power's counter, without its strength, at the origin of the context. */
export function drawCounter(
  context: CanvasRenderingContext2D,
  kind: UnitKind,
  flag: CanvasImageSource | null,
): void {
  card(context, kind);
  context.strokeStyle = css(INK.black);
  context.fillStyle = css(INK.black);
  flagOn(context, kind, flag);
  context.lineWidth = 1;
  SIGNS[kind](context);
  context.lineWidth = 1.3;
  outline(context, kind, 1);
  context.stroke();
}

/** A figure, its middle at the origin. */
export function drawFigure(context: CanvasRenderingContext2D, figure: string): void {
  context.fillStyle = css(INK.black);
  context.font = `700 19px ${FAMILY}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(figure, 0, 6.5, 19);
}
