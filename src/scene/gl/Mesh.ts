import type Phaser from 'phaser';
import {
  Program,
  type ProgramSuite,
  releaseVertexArray,
  type VertexAttribute,
  VertexLayout,
} from '../phaser/untyped.ts';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Context = Phaser.Renderer.WebGL.DrawingContext;
export type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
export type Uniforms = Readonly<Record<string, number | readonly number[]>>;

/** One input of a vertex shader: so many floats, or with `bytes` so many 0-to-1 bytes. */
export interface Attribute {
  readonly name: string;
  readonly size: number;
  readonly bytes?: true;
}

export interface Shader {
  readonly name: string;
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: readonly Attribute[];
}

/** Phaser draws with 16-bit indices: the most vertices that one mesh can hold. */
export const MAX_VERTICES = 65535;

/** A shader with the vertices that it draws, made with Phaser's wrappers: it survives a lost context. */
export class Mesh {
  readonly #renderer: Renderer;
  readonly #layout: VertexLayout;
  readonly #program: Phaser.Renderer.WebGL.ProgramManager;
  #count: number;

  constructor(
    renderer: Renderer,
    shader: Shader,
    vertices: number,
    indices: Uint16Array<ArrayBuffer>,
  ) {
    releaseVertexArray(renderer);
    const index = renderer.createIndexBuffer(indices.buffer, renderer.gl.STATIC_DRAW);
    this.#renderer = renderer;
    this.#count = indices.length;
    this.#layout = new VertexLayout(renderer, layoutOf(shader, vertices));
    this.#program = new Program(renderer, [this.#layout], index);
    this.#program.setBaseShader(shader.name, shader.vertex, shader.fragment);
    // Compiled before (`compile`), or else now and not while something is being drawn.
    this.#program.getCurrentProgramSuite();
  }

  /** The vertices as bytes; call `upload` after writing. */
  get bytes(): ArrayBuffer {
    return this.#layout.buffer.dataBuffer;
  }

  /** Sends the first so many bytes and draws so many indices from now on. */
  upload(bytes: number, count: number): void {
    this.#count = count;
    if (bytes > 0) this.#layout.buffer.update(bytes, 0);
  }

  draw(context: Context, uniforms: Uniforms, textures: readonly Texture[]): void {
    if (this.#count === 0) return;
    const suite = this.#program.getCurrentProgramSuite() as ProgramSuite | null;
    if (suite === null) return;
    const { program, vao } = suite;
    for (const name in uniforms) this.#program.setUniform(name, uniforms[name]);
    this.#program.applyUniforms(program);
    const { TRIANGLES } = this.#renderer.gl;
    this.#renderer.drawElements(context, [...textures], program, vao, this.#count, 0, TRIANGLES);
  }
}

function layoutOf(shader: Shader, count: number): ConstructorParameters<typeof VertexLayout>[1] {
  const layout = shader.attributes.map(
    ({ name, size, bytes }): VertexAttribute => ({
      name,
      size,
      type: bytes ? 'UNSIGNED_BYTE' : 'FLOAT',
      normalized: bytes ?? false,
    }),
  );
  return { usage: 'DYNAMIC_DRAW', count, layout };
}
