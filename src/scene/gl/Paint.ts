import type Phaser from 'phaser';
import type { Texture } from './Mesh.ts';

/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What the eye is drawn to; several can hold at once. */
export const LIT = { hover: 1, selected: 2, target: 4 } as const;

/** Groups below this one are no power's land. */
export const GROUPS = { sea: 0, lagoon: 1, waste: 2, first: 3 } as const;

/** How stripes lie over a fill; the shaders know them by their number. */
export const PATTERNS = ['none', 'hatch', 'bars', 'dots', 'cross'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** How one shape is painted. */
export interface Coat {
  readonly fill: Rgb;
  readonly stripes: Rgb;
  readonly pattern: Pattern;
  /** The band inside its frontiers; null for a darker fill. */
  readonly band: Rgb | null;
  /** Shapes of one group have no frontier between them. */
  readonly group: number;
  /** Land where winter is hard, or sea under ice. */
  readonly cold: boolean;
  /** As `group`, for the front within occupied land. */
  readonly held: number;
}

type Row = 0 | 1 | 2 | 3;

/**
 * The colours of all shapes as one small texture, read by the shaders. Row 0 holds the fill,
 * row 1 the stripes and their pattern, row 2 group, holder, light and cold, row 3 the band; the rows
 * lie one behind the other.
 */
export class Paint {
  /** Shapes that one row has room for. */
  readonly slots: number;
  readonly #data: Uint8Array;
  readonly #texture: Texture;
  #stale = true;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, shapes: number) {
    this.slots = 2 ** Math.ceil(Math.log2(Math.max(2, shapes)));
    const width = this.slots * 4;
    this.#data = new Uint8Array(width * 4);
    this.#texture = renderer.createUint8ArrayTexture(this.#data, width, 1, false, false);
  }

  coat(index: number, coat: Coat): void {
    this.#write(0, index, coat.fill, 255);
    this.#write(1, index, coat.stripes, PATTERNS.indexOf(coat.pattern));
    this.#write(3, index, coat.band ?? coat.fill, coat.band === null ? 0 : 255);
    this.#write(
      2,
      index,
      [coat.group, coat.held, this.#data[this.#at(2, index) + 2] ?? 0],
      coat.cold ? 255 : 0,
    );
  }

  /** Sets which lights (a sum of `LIT`) shine on a shape. */
  light(index: number, lit: number): void {
    const at = this.#at(2, index) + 2;
    if (this.#data[at] === lit) return;
    this.#data[at] = lit;
    this.#stale = true;
  }

  /** The texture, brought up to date. */
  get texture(): Texture {
    if (this.#stale) {
      const { flipY, wrapS, wrapT, minFilter, magFilter, format } = this.#texture;
      const width = this.slots * 4;
      this.#texture.update(this.#data, width, 1, flipY, wrapS, wrapT, minFilter, magFilter, format);
      this.#stale = false;
    }
    return this.#texture;
  }

  /** True if any shape is lit. */
  get anyLit(): boolean {
    for (let i = 0; i < this.slots; i++) if (this.#data[this.#at(2, i) + 2]) return true;
    return false;
  }

  #at(row: Row, index: number): number {
    return (row * this.slots + index) * 4;
  }

  #write(row: Row, index: number, rgb: Rgb, last: number): void {
    const at = this.#at(row, index);
    this.#data.set([...rgb, last], at);
    this.#stale = true;
  }
}
