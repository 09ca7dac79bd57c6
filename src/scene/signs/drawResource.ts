import { css, INK } from '../style/ink.ts';

type Pen = CanvasRenderingContext2D;

/** Pixels of the plate that a resource's sign stands on, with room for its figure on the right. */
export const PLATE = { width: 31, height: 17 } as const;
const PAPER = '#f5ecd4';

/** The plate, and the pen moved to the middle of its left half. */
function plate(pen: Pen): void {
  const { width, height } = PLATE;
  pen.beginPath();
  pen.roundRect(-width / 2 + 0.6, -height / 2 + 0.6, width - 1.2, height - 1.2, 2);
  pen.fillStyle = PAPER;
  pen.fill();
  pen.strokeStyle = css(INK.black);
  pen.lineWidth = 0.9;
  pen.stroke();
  pen.fillStyle = css(INK.black);
  pen.translate(-width / 4 + 0.4, 0);
}

/** Hammer and pick crossed, as for a mine on every map. */
function drawCoal(pen: Pen): void {
  plate(pen);
  pen.lineCap = 'round';
  for (const side of [-1, 1]) {
    pen.save();
    pen.rotate((side * Math.PI) / 4);
    pen.lineWidth = 1.4;
    pen.beginPath();
    pen.moveTo(0, 6.4);
    pen.lineTo(0, -5);
    pen.stroke();
    pen.fillRect(-3.4, -6.6, 6.8, 2.9);
    pen.restore();
  }
}

/** A derrick. */
function drawOil(pen: Pen): void {
  plate(pen);
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(-4.8, 6.4);
  pen.lineTo(-1, -6.4);
  pen.lineTo(1, -6.4);
  pen.lineTo(4.8, 6.4);
  pen.moveTo(-5.6, 6.4);
  pen.lineTo(5.6, 6.4);
  pen.moveTo(-3.6, 2.4);
  pen.lineTo(3.6, 2.4);
  pen.lineTo(-2.4, -1.8);
  pen.lineTo(2.4, -1.8);
  pen.lineTo(-3.6, 2.4);
  pen.stroke();
}

/** A works with its chimney. */
function drawWorks(pen: Pen): void {
  plate(pen);
  pen.beginPath();
  pen.moveTo(-6.4, 6);
  pen.lineTo(-6.4, -6.2);
  pen.lineTo(-4, -6.2);
  pen.lineTo(-3.6, 0.4);
  for (const x of [-3.6, 0.2]) {
    pen.lineTo(x, 0.4);
    pen.lineTo(x + 3.4, -2.6);
    pen.lineTo(x + 3.4, 0.4);
  }
  pen.lineTo(6.4, 0.4);
  pen.lineTo(6.4, 6);
  pen.closePath();
  pen.fill();
}

/** The signs of what the land brings. */
export const RESOURCE_SIGNS = { coal: drawCoal, oil: drawOil, works: drawWorks } as const;
