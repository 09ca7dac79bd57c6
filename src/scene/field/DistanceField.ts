import type Phaser from 'phaser';
import type { Texture } from '../gl/Mesh.ts';
import type { Sheet } from '../view/view.ts';

/** World units a cell, and at which a field ends: 255 stands for this and more. */
export interface Grain {
  readonly cell: number;
  readonly reach: number;
}

/** Fine enough for water lines along the coasts and bands inside the frontiers. */
export const SHORE: Grain = { cell: 5, reach: 48 };
/** Coarse and wide, for the depth of the open sea. */
export const OCEAN: Grain = { cell: 25, reach: 520 };

/** A piece of the field, its last column and row counted in. */
interface Cells {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

const meet = (a: Cells, b: Cells): boolean =>
  a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south;

/** Two channels: how far the nearest coast is, and how far the nearest frontier. */
export type Channel = 'coast' | 'frontier';

/**
 * For each spot of the sheet its distance to the nearest of some lines, as a texture: water
 * lines along the coasts and bands inside the frontiers are read off it. Measured from the
 * lines themselves, so it is true to a fraction of its cells.
 */
export class DistanceField {
  readonly #grain: Grain;
  readonly #width: number;
  readonly #height: number;
  readonly #data: Uint8Array;
  readonly #texture: Texture;
  /** The lines that each channel was measured from last. */
  readonly #measured = new Map<Channel, readonly Float32Array[]>();
  /** The cells round each line. */
  readonly #cells = new WeakMap<Float32Array, Cells>();
  /** For each value of a cell the square of the distance, in cells, that it stands for. */
  readonly #limits: Float64Array;
  /** The square of the values for one cell's side. */
  readonly #scale: number;
  #stale = true;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, sheet: Sheet, grain: Grain) {
    this.#grain = grain;
    this.#scale = ((255 * grain.cell) / grain.reach) ** 2;
    this.#limits = Float64Array.from({ length: 256 }, (_none, value) => value ** 2 / this.#scale);
    this.#width = Math.ceil(sheet.width / grain.cell / 4) * 4;
    this.#height = Math.ceil(sheet.height / grain.cell);
    this.#data = new Uint8Array(this.#width * this.#height * 2).fill(255);
    const { gl } = renderer;
    this.#texture = renderer.createTexture2D(
      0,
      gl.LINEAR,
      gl.LINEAR,
      gl.CLAMP_TO_EDGE,
      gl.CLAMP_TO_EDGE,
      gl.LUMINANCE_ALPHA,
      this.#data,
      this.#width,
      this.#height,
      false,
      false,
      false,
    );
  }

  /** World units that the texture covers. */
  get extent(): readonly [number, number] {
    const { cell } = this.#grain;
    return [this.#width * cell, this.#height * cell];
  }

  /** Measures a channel from these lines; of those it was measured from last, only what changed. */
  measure(channel: Channel, lines: readonly Float32Array[]): void {
    const before = this.#measured.get(channel);
    const [now, then] = [new Set(lines), new Set(before)];
    const gone = [...then].filter((line) => !now.has(line));
    const come = lines.filter((line) => !then.has(line));
    if (gone.length === 0 && come.length === 0) return;
    this.#measured.set(channel, lines);
    const at = channel === 'coast' ? 0 : 1;
    const cleared = gone.map((line) => this.#around(line));
    for (const box of cleared) this.#clear(at, box);
    const spoilt = (line: Float32Array): boolean => {
      const box = this.#around(line);
      return cleared.some((each) => meet(each, box));
    };
    for (const line of lines) {
      if (then.has(line) && !spoilt(line)) continue;
      for (let i = 0; i + 3 < line.length; i += 2) this.#stroke(at, line, i);
    }
    this.#stale = true;
  }

  /** The cells that a line may have lowered. */
  #around(line: Float32Array): Cells {
    const cells = this.#cells.get(line) ?? this.#find(line);
    this.#cells.set(line, cells);
    return cells;
  }

  #find(line: Float32Array): Cells {
    const { cell, reach } = this.#grain;
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    return {
      west: Math.max(0, Math.floor((west - reach) / cell)),
      east: Math.min(this.#width - 1, Math.ceil((east + reach) / cell)),
      north: Math.max(0, Math.floor((north - reach) / cell)),
      south: Math.min(this.#height - 1, Math.ceil((south + reach) / cell)),
    };
  }

  #clear(at: number, { west, east, north, south }: Cells): void {
    for (let y = north; y <= south; y += 1) {
      for (let x = west; x <= east; x += 1) this.#data[(y * this.#width + x) * 2 + at] = 255;
    }
  }

  get texture(): Texture {
    if (this.#stale) {
      const { flipY, wrapS, wrapT, minFilter, magFilter, format } = this.#texture;
      this.#texture.update(
        this.#data,
        this.#width,
        this.#height,
        flipY,
        wrapS,
        wrapT,
        minFilter,
        magFilter,
        format,
      );
      this.#stale = false;
    }
    return this.#texture;
  }

  /** Lowers every cell near one segment of a line to its distance from it. */
  #stroke(at: number, line: Float32Array, i: number): void {
    const { cell: side } = this.#grain;
    const ax = (line[i] ?? 0) / side;
    const ay = (line[i + 1] ?? 0) / side;
    const dx = (line[i + 2] ?? 0) / side - ax;
    const dy = (line[i + 3] ?? 0) / side - ay;
    const per = 1 / (dx * dx + dy * dy || 1);
    const reach = this.#grain.reach / side;
    const width = this.#width;
    const limits = this.#limits;
    const data = this.#data;
    const [north, south] = dy < 0 ? [ay + dy, ay] : [ay, ay + dy];
    const [west, east] = dx < 0 ? [ax + dx, ax] : [ax, ax + dx];
    const bottom = Math.min(this.#height - 1, Math.ceil(south + reach));
    for (let y = Math.max(0, Math.floor(north - reach)); y <= bottom; y += 1) {
      const py = y + 0.5 - ay;
      const off = Math.max(0, north - y - 0.5, y + 0.5 - south);
      const wide = Math.sqrt(Math.max(0, reach * reach - off * off));
      const right = Math.min(width - 1, Math.ceil(east + wide));
      for (let x = Math.max(0, Math.floor(west - wide)); x <= right; x += 1) {
        const px = x + 0.5 - ax;
        const t = (px * dx + py * dy) * per;
        const share = t < 0 ? 0 : t > 1 ? 1 : t;
        const ex = px - share * dx;
        const ey = py - share * dy;
        const square = ex * ex + ey * ey;
        const cell = (y * width + x) * 2 + at;
        if (square < (limits[data[cell] ?? 0] ?? 0)) data[cell] = Math.sqrt(square * this.#scale);
      }
    }
  }
}
