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
  #stale = true;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, sheet: Sheet, grain: Grain) {
    this.#grain = grain;
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

  /** Measures a channel anew from these lines, unless it was measured from the same before. */
  measure(channel: Channel, lines: readonly Float32Array[]): void {
    const before = this.#measured.get(channel);
    if (before?.length === lines.length && lines.every((line, i) => line === before[i])) return;
    this.#measured.set(channel, lines);
    const at = channel === 'coast' ? 0 : 1;
    for (let i = at; i < this.#data.length; i += 2) this.#data[i] = 255;
    for (const line of lines) {
      for (let i = 0; i + 3 < line.length; i += 2) this.#stroke(at, line, i);
    }
    this.#stale = true;
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
    const side = this.#grain.cell;
    const ax = (line[i] ?? 0) / side;
    const ay = (line[i + 1] ?? 0) / side;
    const dx = (line[i + 2] ?? 0) / side - ax;
    const dy = (line[i + 3] ?? 0) / side - ay;
    const length = dx * dx + dy * dy || 1;
    const reach = this.#grain.reach / side;
    const left = Math.max(0, Math.floor(Math.min(ax, ax + dx) - reach));
    const right = Math.min(this.#width - 1, Math.ceil(Math.max(ax, ax + dx) + reach));
    const top = Math.max(0, Math.floor(Math.min(ay, ay + dy) - reach));
    const bottom = Math.min(this.#height - 1, Math.ceil(Math.max(ay, ay + dy) + reach));
    for (let y = top; y <= bottom; y += 1) {
      const py = y + 0.5 - ay;
      for (let x = left; x <= right; x += 1) {
        const px = x + 0.5 - ax;
        const t = Math.min(1, Math.max(0, (px * dx + py * dy) / length));
        const ex = px - t * dx;
        const ey = py - t * dy;
        const cell = (y * this.#width + x) * 2 + at;
        const value = (Math.sqrt(ex * ex + ey * ey) * 255) / reach;
        if (value < (this.#data[cell] ?? 255)) this.#data[cell] = value;
      }
    }
  }
}
