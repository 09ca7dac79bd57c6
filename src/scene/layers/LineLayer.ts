import type Phaser from 'phaser';
import type { Frame, Layer } from '../gl/Layer.ts';
import { MAX_VERTICES, Mesh } from '../gl/Mesh.ts';
import type { Paint } from '../gl/Paint.ts';
import { INK } from '../style/ink.ts';
import { LINES } from './lineShader.ts';

/** A line and the two shapes that it divides, or what else it is (`LINE`) in place of `right`. */
export interface Stroke {
  readonly points: Float32Array;
  readonly left: number;
  readonly right: number;
}

const FLOATS = 8;
/** How far a sharp corner may stick out, in half widths. */
const MITRE = 2;

/** All borders, coasts and rivers: one or two draws, one more when something is lit. */
export class LineLayer implements Layer {
  readonly #meshes: Mesh[] = [];
  readonly #paint: Paint;

  constructor(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    strokes: readonly Stroke[],
    paint: Paint,
  ) {
    this.#paint = paint;
    let batch: Stroke[] = [];
    let size = 0;
    const flush = (): void => {
      if (batch.length > 0) this.#meshes.push(meshOf(renderer, batch, size));
      batch = [];
      size = 0;
    };
    for (const stroke of strokes) {
      if (size + stroke.points.length > MAX_VERTICES) flush();
      batch.push(stroke);
      size += stroke.points.length;
    }
    flush();
  }

  draw({ context, uniforms }: Frame): void {
    const own = {
      ...uniforms,
      uPaint: 0,
      uSlots: this.#paint.slots,
      uBlack: INK.black,
      uBlue: INK.blue,
      uSelected: INK.selected,
      uTarget: INK.target,
      uRed: INK.red,
    };
    const textures = [this.#paint.texture];
    for (const glow of this.#paint.anyLit ? [1, 0] : [0]) {
      for (const mesh of this.#meshes) mesh.draw(context, { ...own, uGlow: glow }, textures);
    }
  }
}

/** Two vertices for each point; `size` is their number. */
function meshOf(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  strokes: readonly Stroke[],
  size: number,
): Mesh {
  const vertices = new Float32Array(size * FLOATS);
  const steps = strokes.reduce((sum, { points }) => sum + Math.max(0, points.length / 2 - 1), 0);
  const indices = new Uint16Array(steps * QUAD.length);
  let vertex = 0;
  let corner = 0;
  for (const stroke of strokes) {
    const end = vertex + stroke.points.length;
    writeStroke(vertices, vertex * FLOATS, stroke);
    for (let at = vertex; at + 2 < end; at += 2) {
      for (const each of QUAD) indices[corner++] = at + each;
    }
    vertex = end;
  }
  const mesh = new Mesh(renderer, LINES, size, indices);
  new Float32Array(mesh.bytes).set(vertices);
  mesh.upload(vertices.byteLength, indices.length);
  return mesh;
}

/** The corners of the two triangles from a point's two vertices to the next one's. */
const QUAD = [0, 1, 2, 2, 1, 3] as const;
/** Both sides of a line. */
const SIDES = [-1, 1] as const;

function writeStroke(into: Float32Array, start: number, { points, left, right }: Stroke): void {
  let along = 0;
  let at = start;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (i > 0) along += lengthOf(x - (points[i - 2] ?? 0), y - (points[i - 1] ?? 0));
    const [nx, ny] = mitre(points, i);
    for (const side of SIDES) {
      into[at++] = x;
      into[at++] = y;
      into[at++] = nx;
      into[at++] = ny;
      into[at++] = side;
      into[at++] = along;
      into[at++] = left;
      into[at++] = right;
    }
  }
}

/** `Math.hypot` is exact to the last digit, and takes many times as long. */
const lengthOf = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

/** The direction across the line at one of its points, long enough to keep its width there. */
function mitre(points: Float32Array, i: number): readonly [number, number] {
  const last = points.length - 2;
  const closed = points[0] === points[last] && points[1] === points[last + 1];
  const before = i > 0 ? i - 2 : closed ? last - 2 : i;
  const after = i < last ? i + 2 : closed ? 2 : i;
  const [ax, ay] = across(points, before, i);
  const [bx, by] = across(points, i, after);
  if (ax === 0 && ay === 0) return [bx, by];
  if (bx === 0 && by === 0) return [ax, ay];
  const length = lengthOf(ax + bx, ay + by);
  if (length < 0.01) return [bx, by];
  const x = (ax + bx) / length;
  const y = (ay + by) / length;
  const cosine = Math.max(1 / MITRE, x * bx + y * by);
  return [x / cosine, y / cosine];
}

/** The unit normal of the way between two points, or nothing between a point and itself. */
function across(points: Float32Array, from: number, to: number): readonly [number, number] {
  const dx = (points[to] ?? 0) - (points[from] ?? 0);
  const dy = (points[to + 1] ?? 0) - (points[from + 1] ?? 0);
  const length = lengthOf(dx, dy);
  return length === 0 ? [0, 0] : [-dy / length, dx / length];
}
