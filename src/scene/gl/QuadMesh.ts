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

/**
 * Four-cornered pieces that share a shader, in one draw. They are written anew when what is
 * shown changes; panning and zooming write nothing.
 */
export class QuadMesh {
  readonly #mesh: Mesh;
  readonly #floats: Float32Array;
  readonly #bytes: Uint8Array;
  readonly #stride: number;
  readonly #capacity: number;
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

  get count(): number {
    return this.#quads;
  }

  clear(): void {
    this.#quads = 0;
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

  /** Sends what was added to the graphics card. */
  upload(): void {
    this.#mesh.upload(this.#quads * this.#stride * 16, this.#quads * 6);
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
