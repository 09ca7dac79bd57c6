import type Phaser from 'phaser';
import type { Texture } from '../gl/Mesh.ts';
import type { Sheet } from '../view/view.ts';

/** World units a cell. */
const CELL = 5;
/** World units at which the field ends: 255 stands for this and more. */
export const REACH = 48;

/** Two channels: how far the nearest coast is, and how far the nearest frontier. */
export type Channel = 'coast' | 'frontier';

/**
 * For each spot of the sheet its distance to the nearest of some lines, as a texture: water
 * lines along the coasts and bands inside the frontiers are read off it. Measured from the
 * lines themselves, so it is true to a fraction of its cells.
 */
export class DistanceField {
  readonly #width: number;
  readonly #height: number;
  readonly #data: Uint8Array;
  readonly #texture: Texture;
  #stale = true;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, sheet: Sheet) {
    this.#width = Math.ceil(sheet.width / CELL / 4) * 4;
    this.#height = Math.ceil(sheet.height / CELL);
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
    return [this.#width * CELL, this.#height * CELL];
  }

  /** Measures a channel anew from these lines. */
  measure(channel: Channel, lines: readonly Float32Array[]): void {
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
    const ax = (line[i] ?? 0) / CELL;
    const ay = (line[i + 1] ?? 0) / CELL;
    const dx = (line[i + 2] ?? 0) / CELL - ax;
    const dy = (line[i + 3] ?? 0) / CELL - ay;
    const length = dx * dx + dy * dy || 1;
    const reach = REACH / CELL;
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
        const value = (Math.sqrt(ex * ex + ey * ey) * (255 * CELL)) / REACH;
        if (value < (this.#data[cell] ?? 255)) this.#data[cell] = value;
      }
    }
  }
}
