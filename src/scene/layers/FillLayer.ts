import type Phaser from 'phaser';
import { type DistanceField, OCEAN, SHORE } from '../field/DistanceField.ts';
import type { Frame, Layer } from '../gl/Layer.ts';
import { MAX_VERTICES, Mesh, type Texture } from '../gl/Mesh.ts';
import type { Paint } from '../gl/Paint.ts';
import { INK } from '../style/ink.ts';
import { triangulate, type Triangles } from '../shapes/triangulate.ts';
import type { Polygon } from '../shapes/shapes.ts';
import { FILL } from './fillShader.ts';

/** An outline and the slot of the paint that colours it. */
export interface Patch {
  readonly slot: number;
  readonly polygon: Polygon;
}

const BYTES = 12;
/** CSS pixels of the band inside a frontier, and its bounds in world units. */
const BAND = { pixels: 15, least: 5, most: 34 } as const;

/** What the ground is coloured with. */
export interface GroundInks {
  readonly paint: Paint;
  readonly field: DistanceField;
  readonly ocean: DistanceField;
  readonly paper: Texture;
}

/** The coloured ground: everything that is filled, in one or two draws without any upload. */
export class FillLayer implements Layer {
  readonly #meshes: readonly Mesh[];
  readonly #inks: GroundInks;
  /** How much snow lies where it falls, 0 to 1. */
  snow = 0;

  constructor(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    patches: readonly Patch[],
    inks: GroundInks,
  ) {
    this.#meshes = meshesOf(renderer, patches);
    this.#inks = inks;
  }

  draw({ context, view, uniforms }: Frame): void {
    const { paint, field, ocean, paper } = this.#inks;
    const band = Math.min(BAND.most, Math.max(BAND.least, BAND.pixels / view.scale));
    const own = {
      ...uniforms,
      uPaint: 0,
      uField: 1,
      uPaper: 2,
      uOcean: 3,
      uSlots: paint.slots,
      uExtent: field.extent,
      uReach: SHORE.reach,
      uOceanExtent: ocean.extent,
      uOceanReach: OCEAN.reach,
      uBand: band,
      uLines: Math.min(1, Math.max(0, (view.scale - 0.16) * 4)),
      uStripe: 11 / 2 ** Math.round(Math.log2(view.scale)),
      uSnow: this.snow,
      uGold: INK.target,
    };
    const textures = [paint.texture, field.texture, paper, ocean.texture];
    for (const mesh of this.#meshes) mesh.draw(context, own, textures);
  }
}

function meshesOf(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  patches: readonly Patch[],
): Mesh[] {
  const meshes: Mesh[] = [];
  let batch: Piece[] = [];
  let vertices = 0;
  const flush = (): void => {
    if (batch.length > 0) meshes.push(meshOf(renderer, batch, vertices));
    batch = [];
    vertices = 0;
  };
  for (const { slot, polygon } of patches) {
    const piece = { slot, ...triangulate(polygon) };
    const size = piece.points.length / 2;
    if (vertices + size > MAX_VERTICES) flush();
    batch.push(piece);
    vertices += size;
  }
  flush();
  return meshes;
}

/** A patch in triangles. */
type Piece = Triangles & Pick<Patch, 'slot'>;

function meshOf(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  pieces: readonly Piece[],
  vertices: number,
): Mesh {
  const into = new Float32Array((vertices * BYTES) / 4);
  const indices = new Uint16Array(pieces.reduce((sum, piece) => sum + piece.indices.length, 0));
  let at = 0;
  let corner = 0;
  for (const { slot, points, indices: corners } of pieces) {
    const base = at / 3;
    for (const each of corners) indices[corner++] = base + each;
    for (let i = 0; i < points.length; i += 2) {
      into[at++] = points[i] ?? 0;
      into[at++] = points[i + 1] ?? 0;
      into[at++] = slot;
    }
  }
  const mesh = new Mesh(renderer, FILL, vertices, indices);
  new Float32Array(mesh.bytes).set(into);
  mesh.upload(into.byteLength, indices.length);
  return mesh;
}
