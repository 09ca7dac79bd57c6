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
  const indices: number[] = [];
  let vertex = 0;
  for (const stroke of strokes) {
    const points = stroke.points.length / 2;
    for (let i = 0; i + 1 < points; i += 1) {
      const at = vertex + i * 2;
      indices.push(at, at + 1, at + 2, at + 2, at + 1, at + 3);
    }
    writeStroke(vertices, vertex * FLOATS, stroke);
    vertex += points * 2;
  }
  const mesh = new Mesh(renderer, LINES, size, new Uint16Array(indices));
  new Float32Array(mesh.bytes).set(vertices);
  mesh.upload(vertices.byteLength, indices.length);
  return mesh;
}

function writeStroke(into: Float32Array, start: number, { points, left, right }: Stroke): void {
  let along = 0;
  let at = start;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (i > 0) along += Math.hypot(x - (points[i - 2] ?? 0), y - (points[i - 1] ?? 0));
    const [nx, ny] = mitre(points, i);
    into.set([x, y, nx, ny, -1, along, left, right, x, y, nx, ny, 1, along, left, right], at);
    at += FLOATS * 2;
  }
}

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
  const length = Math.hypot(ax + bx, ay + by);
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
  const length = Math.hypot(dx, dy);
  return length === 0 ? [0, 0] : [-dy / length, dx / length];
}
