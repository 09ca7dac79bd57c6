/** A rectangle of the world plane: the sheet that the map is printed on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** What part of the sheet the window shows. All lengths on screen are CSS pixels. */
export interface View {
  /** The point of the world plane at the middle of the window. */
  readonly x: number;
  readonly y: number;
  /** Pixels per unit of the world plane. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Pixels per unit beyond which nothing new is to be seen. */
export const MAX_SCALE = 2;
/** Pixels by which one may look past the edge of the sheet. */
const MARGIN = 140;
/** World units of paper round the sheet that belong to the whole picture of it. */
const PAPER = 120;

/** The scale at which the whole sheet just fills the window the long way. */
export const minScale = (view: View, sheet: Sheet): number =>
  Math.min(
    Math.max(view.width / (sheet.width * 1.25), view.height / (sheet.height + PAPER * 2)),
    view.width / 1400,
  );

/** The whole sheet on its paper, so many pixels wide. */
export function wholeSheet(sheet: Sheet, width: number): View {
  const scale = width / (sheet.width + PAPER * 2);
  const height = Math.round((sheet.height + PAPER * 2) * scale);
  return { x: sheet.width / 2, y: sheet.height / 2, scale, width, height };
}

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/**
 * The middle of the view along one side, so that at most the margin shows beside the sheet; a sheet
 * that fits with its paper lies in the middle.
 */
function clampSide(middle: number, size: number, window: number, margin: number): number {
  const low = window / 2 - margin;
  const high = size - low;
  const fits = size + PAPER * 2 <= window * (1 + 1e-9);
  return fits || low > high ? size / 2 : between(middle, low, high);
}

/** The nearest view that keeps to the sheet and to the range of scales. */
export function clampView(view: View, sheet: Sheet): View {
  const scale = between(view.scale, minScale(view, sheet), MAX_SCALE);
  const margin = MARGIN / scale;
  return {
    ...view,
    scale,
    x: clampSide(view.x, sheet.width, view.width / scale, margin),
    y: clampSide(view.y, sheet.height, view.height / scale, margin),
  };
}

export const toWorld = (view: View, spot: Spot): Spot => ({
  x: view.x + (spot.x - view.width / 2) / view.scale,
  y: view.y + (spot.y - view.height / 2) / view.scale,
});

export const toScreen = (view: View, spot: Spot): Spot => ({
  x: (spot.x - view.x) * view.scale + view.width / 2,
  y: (spot.y - view.y) * view.scale + view.height / 2,
});

/** The view moved by a drag of so many pixels. */
export const panBy = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x - dx / view.scale,
  y: view.y - dy / view.scale,
});

/** The view at another scale with the world point under `spot` left in its place. */
export function zoomAbout(view: View, spot: Spot, scale: number): View {
  const fixed = toWorld(view, spot);
  return {
    ...view,
    scale,
    x: fixed.x - (spot.x - view.width / 2) / scale,
    y: fixed.y - (spot.y - view.height / 2) / scale,
  };
}
