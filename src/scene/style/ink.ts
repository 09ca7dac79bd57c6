/** The few colours of the sheet that are not any power's: 0 to 1 for the shaders. */
export const INK = {
  /** Lines and names. */
  black: [0.15, 0.125, 0.105],
  /** Water lines, rivers and the names of seas. */
  blue: [0.22, 0.36, 0.44],
  /** What is chosen. */
  selected: [1, 0.93, 0.62],
  /** Where an order may go. */
  target: [0.98, 0.82, 0.36],
  /** Fronts and what went wrong. */
  red: [0.66, 0.16, 0.12],
  paper: [0.95, 0.915, 0.835],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>;

/** Tints of ground that nobody owns: 0 to 255. */
export const GROUND = {
  sea: [190, 208, 209],
  lagoon: [190, 208, 209],
  waste: [226, 216, 194],
  blank: [232, 222, 198],
  margin: [238, 229, 208],
  ink: [58, 48, 40],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>;

/** The same as a CSS colour. */
export const css = ([r, g, b]: readonly [number, number, number], alpha = 1): string =>
  `rgba(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)},${alpha})`;
