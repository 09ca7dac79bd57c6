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

/** For each pixel of a side the cells before and behind it, and how far it is from one to the other. */
function between(cells: number) {
  const before = new Uint16Array(SIDE);
  const behind = new Uint16Array(SIDE);
  const way = new Float32Array(SIDE);
  for (let i = 0; i < SIDE; i += 1) {
    const at = (i * cells) / SIDE;
    const cell = Math.floor(at);
    before[i] = cell;
    behind[i] = (cell + 1) % cells;
    way[i] = smooth(at - cell);
  }
  return { before, behind, way };
}

/** Adds noise of so many cells a side; it wraps, so that the tile repeats without a seam. */
function blotch(into: Float32Array, cells: number, strength: number, roll: () => number): void {
  const lattice = Float32Array.from({ length: cells * cells }, () => (roll() * 2 - 1) * strength);
  const { before, behind, way } = between(cells);
  const row = new Float32Array(cells);
  for (let y = 0, i = 0; y < SIDE; y += 1) {
    const [top, low, down] = [(before[y] ?? 0) * cells, (behind[y] ?? 0) * cells, way[y] ?? 0];
    for (let x = 0; x < cells; x += 1) {
      row[x] = (lattice[top + x] ?? 0) * (1 - down) + (lattice[low + x] ?? 0) * down;
    }
    for (let x = 0; x < SIDE; x += 1, i += 1) {
      const right = way[x] ?? 0;
      const tone = (row[before[x] ?? 0] ?? 0) * (1 - right) + (row[behind[x] ?? 0] ?? 0) * right;
      into[i] = (into[i] ?? 0) + tone;
    }
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
  const data = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let i = 0; i < tone.length; i += 1) {
    const grey = Math.round(Math.min(1, Math.max(0, 0.5 + (tone[i] ?? 0))) * 255);
    data[i * 4] = grey;
    data[i * 4 + 1] = grey;
    data[i * 4 + 2] = Math.max(0, grey - 4);
  }
  return { side: SIDE, data };
}
