import type Phaser from 'phaser';
import type { Frame } from './Layer.ts';
import { Mesh, type Shader, type Texture, type Uniforms } from './Mesh.ts';

/** Colour and opacity: 0 to 1. */
export type Tint = readonly [red: number, green: number, blue: number, alpha: number];

/** A corner as written: floats first, then the tint as four bytes. */
const writeTint = (into: Uint8Array, at: number, [red, green, blue, alpha]: Tint): void => {
  into[at] = red * 255;
  into[at + 1] = green * 255;
  into[at + 2] = blue * 255;
  into[at + 3] = alpha * 255;
};

/** Pieces as they were written. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly quads: number;
}

/**
 * Four-cornered pieces that share a shader, in one draw. What is written for a step of zoom is kept
 * until what is shown changes: panning writes nothing, and zooming back nothing either.
 */
export class QuadMesh {
  readonly #mesh: Mesh;
  readonly #floats: Float32Array;
  readonly #bytes: Uint8Array;
  readonly #stride: number;
  readonly #capacity: number;
  readonly #written = new Map<number | null, Written>();
  #quads = 0;

  /** The shader's attributes are floats up to the last, which is `inTint`. */
  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, shader: Shader, capacity: number) {
    const floats = shader.attributes.reduce((sum, { size, bytes }) => sum + (bytes ? 0 : size), 0);
    this.#stride = floats + 1;
    this.#capacity = capacity;
    this.#mesh = new Mesh(renderer, shader, capacity * 4, quadIndices(capacity));
    this.#floats = new Float32Array(this.#mesh.bytes);
    this.#bytes = new Uint8Array(this.#mesh.bytes);
    this.#mesh.upload(0, 0);
  }

  /** Bytes of all that was added. */
  get #size(): number {
    return this.#quads * this.#stride * 16;
  }

  get count(): number {
    return this.#quads;
  }

  /** Forgets what was written for any step. */
  forget(): void {
    this.#written.clear();
  }

  /** Shows the pieces of a step, which `write` adds when they are asked for the first time. */
  show(step: number | null, write: () => void): void {
    const known = this.#written.get(step);
    if (known === undefined) {
      this.#quads = 0;
      write();
      this.#written.set(step, { bytes: this.#bytes.slice(0, this.#size), quads: this.#quads });
    } else {
      this.#bytes.set(known.bytes);
      this.#quads = known.quads;
    }
    this.#mesh.upload(this.#size, this.#quads * 6);
  }

  /** Adds four corners: top left, top right, bottom left, bottom right. */
  add(corners: readonly (readonly number[])[], tint: Tint): void {
    if (this.#quads >= this.#capacity) return;
    let at = this.#quads * 4 * this.#stride;
    for (const corner of corners) {
      this.#floats.set(corner, at);
      writeTint(this.#bytes, (at + this.#stride - 1) * 4, tint);
      at += this.#stride;
    }
    this.#quads += 1;
  }

  /** What `write` adds, taken off again to be pasted wherever it is wanted. */
  cut(write: () => void): Written {
    const before = this.#quads;
    const from = this.#size;
    write();
    const written = { bytes: this.#bytes.slice(from, this.#size), quads: this.#quads - before };
    this.#quads = before;
    return written;
  }

  /** Adds what was cut; the third and fourth float of each corner, its offset, grow by so much. */
  paste({ bytes, quads }: Written, dx: number, dy: number): void {
    if (this.#quads + quads > this.#capacity) return;
    let at = this.#quads * 4 * this.#stride;
    this.#bytes.set(bytes, this.#size);
    this.#quads += quads;
    for (const end = this.#size / 4; at < end; at += this.#stride) {
      this.#floats[at + 2] = (this.#floats[at + 2] ?? 0) + dx;
      this.#floats[at + 3] = (this.#floats[at + 3] ?? 0) + dy;
    }
  }

  draw({ context }: Frame, uniforms: Uniforms, textures: readonly Texture[]): void {
    this.#mesh.draw(context, uniforms, textures);
  }
}

function quadIndices(quads: number): Uint16Array<ArrayBuffer> {
  const indices = new Uint16Array(quads * 6);
  for (let i = 0; i < quads; i += 1) {
    const at = i * 4;
    indices.set([at, at + 1, at + 2, at + 2, at + 1, at + 3], i * 6);
  }
  return indices;
}
