import type Phaser from 'phaser';
import type { Texture } from '../gl/Mesh.ts';
import { edgeDistances } from './distanceTransform.ts';
import { type Face, fontOf } from './faces.ts';

/** Pixels at which letters are drawn to be measured; they are sharp at any size after that. */
export const DRAWN = 44;
/** Pixels round each letter for its soft edge, and of the full scale of distances. */
const PAD = 8;
export const REACH = 12;
const SIDE = 1024;

/** A letter in the atlas: lengths in ems from its origin on the baseline, y down. */
export interface Glyph {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly advance: number;
  /** Texture coordinates: left, top, right, bottom. */
  readonly uv: readonly [number, number, number, number];
}

/** Signs that are drawn and not lettered, within a square of one em about their middle. */
export type Sign = (context: CanvasRenderingContext2D, em: number) => void;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of several faces as one texture of distances to their edges. */
export class GlyphAtlas {
  readonly texture: Texture;
  readonly #glyphs = new Map<string, Glyph>();
  readonly #data = new Uint8Array(SIDE * SIDE);
  readonly #canvas: CanvasRenderingContext2D;
  #x = 0;
  #y = 0;
  #row = 0;

  constructor(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    letters: Readonly<Record<Face, string>>,
    signs: Readonly<Record<string, Sign>>,
  ) {
    this.#canvas = scratch();
    for (const [face, text] of Object.entries(letters) as [Face, string][]) {
      for (const letter of new Set(text)) this.#letter(face, letter);
    }
    for (const [name, sign] of Object.entries(signs)) this.#sign(name, sign);
    const { gl } = renderer;
    this.texture = renderer.createTexture2D(
      0,
      gl.LINEAR,
      gl.LINEAR,
      gl.CLAMP_TO_EDGE,
      gl.CLAMP_TO_EDGE,
      gl.LUMINANCE,
      this.#data,
      SIDE,
      SIDE,
      false,
      false,
      false,
    );
  }

  /** A letter of a face, if the atlas has it. */
  glyph(face: Face, letter: string): Glyph | undefined {
    return this.#glyphs.get(face + letter);
  }

  sign(name: string): Glyph | undefined {
    return this.#glyphs.get(`sign ${name}`);
  }

  #letter(face: Face, letter: string): void {
    const context = this.#canvas;
    context.font = fontOf(face, DRAWN);
    const size = context.measureText(letter);
    const left = Math.ceil(size.actualBoundingBoxLeft) + PAD;
    const top = Math.ceil(size.actualBoundingBoxAscent) + PAD;
    const width = left + Math.ceil(size.actualBoundingBoxRight) + PAD;
    const height = top + Math.ceil(size.actualBoundingBoxDescent) + PAD;
    const draw = (): void => context.fillText(letter, left, top);
    const cell = this.#store(Math.max(1, width), Math.max(1, height), draw);
    if (cell === undefined) return;
    const advance = size.width / DRAWN;
    this.#glyphs.set(face + letter, glyphOf(cell, { left, top, advance }));
  }

  #sign(name: string, sign: Sign): void {
    const context = this.#canvas;
    const side = DRAWN + PAD * 2;
    const cell = this.#store(side, side, () => {
      context.save();
      context.translate(side / 2, side / 2);
      sign(context, DRAWN);
      context.restore();
    });
    const middle = { left: side / 2, top: side / 2, advance: 1 };
    if (cell !== undefined) this.#glyphs.set(`sign ${name}`, glyphOf(cell, middle));
  }

  /** Draws into the scratch picture, measures it, and finds room for it in the atlas. */
  #store(width: number, height: number, draw: () => void): Cell | undefined {
    if (this.#x + width > SIDE) {
      this.#x = 0;
      this.#y += this.#row;
      this.#row = 0;
    }
    if (this.#y + height > SIDE) return undefined;
    const context = this.#canvas;
    context.clearRect(0, 0, width, height);
    draw();
    const { data } = context.getImageData(0, 0, width, height);
    const coverage = Uint8Array.from(
      { length: width * height },
      (_none, i) => data[i * 4 + 3] ?? 0,
    );
    const distances = edgeDistances(coverage, width, height, REACH);
    const cell = { x: this.#x, y: this.#y, width, height };
    for (let y = 0; y < height; y += 1) {
      const row = distances.subarray(y * width, (y + 1) * width);
      this.#data.set(row, (cell.y + y) * SIDE + cell.x);
    }
    this.#x += width;
    this.#row = Math.max(this.#row, height);
    return cell;
  }
}

function scratch(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = DRAWN * 3;
  canvas.height = DRAWN * 3;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw pictures (canvas 2D).');
  context.textBaseline = 'alphabetic';
  return context;
}

const glyphOf = (
  { x, y, width, height }: Cell,
  { left, top, advance }: { left: number; top: number; advance: number },
): Glyph => ({
  left: -left / DRAWN,
  top: -top / DRAWN,
  width: width / DRAWN,
  height: height / DRAWN,
  advance,
  uv: [x / SIDE, y / SIDE, (x + width) / SIDE, (y + height) / SIDE],
});
