/** How colours look to eyes of three kinds, and how far apart two of them are. */

type Rgb = readonly [number, number, number];

/**
 * Rows of what each cone still tells, for full loss, on linear light: after Machado, Oliveira and
 * Fernandes (2009).
 */
const SIGHTS = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

export type Sight = keyof typeof SIGHTS;
export const ALL_SIGHTS = Object.keys(SIGHTS) as readonly Sight[];

const linear = (byte: number): number => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const apply = (rows: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
  const [a = 0, b = 0, c = 0] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
};

const TO_CONES: readonly Rgb[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Rgb[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** A colour in Oklab as an eye sees it. */
function seen(colour: Rgb, sight: Sight): Rgb {
  const [r, g, b] = apply(SIGHTS[sight], [linear(colour[0]), linear(colour[1]), linear(colour[2])]);
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const [l, m, s] = apply(TO_CONES, [within(r), within(g), within(b)]);
  return apply(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far apart two colours look, in hundredths of the way from black to white. */
export function apart(a: Rgb, b: Rgb, sight: Sight): number {
  const [p, q] = [seen(a, sight), seen(b, sight)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
