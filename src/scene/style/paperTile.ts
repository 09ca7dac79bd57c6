/** Pixels along one side of the tile. */
const SIDE = 512;
/** Cells of the soft blotches, coarse to fine, with their strength. */
const OCTAVES = [
  [5, 0.035],
  [19, 0.04],
  [67, 0.04],
  [240, 0.045],
] as const;
const FIBRES = 1500;

/** A small generator, so that the paper is the same at every start. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Adds noise of so many cells a side; it wraps, so that the tile repeats without a seam. */
function blotch(into: Float32Array, cells: number, strength: number, roll: () => number): void {
  const lattice = Float32Array.from({ length: cells * cells }, () => roll() * 2 - 1);
  const at = (x: number, y: number): number => lattice[(y % cells) * cells + (x % cells)] ?? 0;
  for (let i = 0; i < into.length; i += 1) {
    const x = ((i % SIDE) * cells) / SIDE;
    const y = (Math.floor(i / SIDE) * cells) / SIDE;
    const [cx, cy] = [Math.floor(x), Math.floor(y)];
    const [tx, ty] = [smooth(x - cx), smooth(y - cy)];
    const top = at(cx, cy) * (1 - tx) + at(cx + 1, cy) * tx;
    const low = at(cx, cy + 1) * (1 - tx) + at(cx + 1, cy + 1) * tx;
    into[i] = (into[i] ?? 0) + (top * (1 - ty) + low * ty) * strength;
  }
}

/** Short faint hairs of the pulp. */
function fibre(into: Float32Array, roll: () => number): void {
  let [x, y] = [roll() * SIDE, roll() * SIDE];
  let turn = roll() * Math.PI * 2;
  const tone = (roll() - 0.6) * 0.09;
  for (let step = 4 + roll() * 14; step > 0; step -= 1) {
    const i = (Math.floor(y) & (SIDE - 1)) * SIDE + (Math.floor(x) & (SIDE - 1));
    into[i] = (into[i] ?? 0) + tone;
    turn += (roll() - 0.5) * 0.6;
    x += Math.cos(turn);
    y += Math.sin(turn);
  }
}

/** A repeating piece of rag paper as grey RGBA bytes about the middle of the scale. */
export function paperTile(): { readonly side: number; readonly data: Uint8Array } {
  const roll = dice(1933);
  const tone = new Float32Array(SIDE * SIDE);
  for (const [cells, strength] of OCTAVES) blotch(tone, cells, strength, roll);
  for (let i = 0; i < FIBRES; i += 1) fibre(tone, roll);
  const data = new Uint8Array(SIDE * SIDE * 4);
  tone.forEach((each, i) => {
    const grey = Math.round(Math.min(1, Math.max(0, 0.5 + each)) * 255);
    data.set([grey, grey, Math.max(0, grey - 4), 255], i * 4);
  });
  return { side: SIDE, data };
}
