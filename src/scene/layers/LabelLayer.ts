import type Phaser from 'phaser';
import type { Frame, Layer } from '../gl/Layer.ts';
import { QuadMesh, type Written } from '../gl/QuadMesh.ts';
import {
  type Label,
  type LandLabel,
  nameGrowth,
  type Rect,
  type SpotLabel,
} from '../labels/label.ts';
import { type Measure, placeLabels, type Placed } from '../labels/placeLabels.ts';
import { SIGN_SIZE } from '../labels/signs.ts';
import { INK } from '../style/ink.ts';
import type { Glyph, GlyphAtlas } from '../text/GlyphAtlas.ts';
import { FULL, LABELS } from './labelShader.ts';

/** Letters that can be on the map at once. */
const CAPACITY = 9000;
/** Steps of zoom in each doubling; within one the choice of names stays. */
const STEPS = 4;
/** Pixels of a small letter's height, for boxes. */
const LINE_HEIGHT = 0.92;

/** All names in one draw. Which ones are shown changes only between steps of zoom. */
export class LabelLayer implements Layer {
  readonly #mesh: QuadMesh;
  #atlas: GlyphAtlas | null = null;
  #labels: readonly Label[] = [];
  #obstacles: (scale: number) => readonly Rect[] = () => [];
  #shown: number | null = null;
  /** The letters of each name, and how much room it takes: neither changes with the zoom. */
  readonly #pieces = new WeakMap<Label, Written>();
  readonly #sizes = new WeakMap<SpotLabel, Size>();

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
    this.#mesh = new QuadMesh(renderer, LABELS, CAPACITY);
  }

  /** Letters to write with; nothing is drawn without them. */
  use(atlas: GlyphAtlas): void {
    this.#atlas = atlas;
  }

  show(labels: readonly Label[], obstacles: (scale: number) => readonly Rect[]): void {
    this.#labels = labels;
    this.#obstacles = obstacles;
    this.#mesh.forget();
    this.#shown = null;
  }

  draw(frame: Frame): void {
    if (this.#atlas === null) return;
    const step = Math.floor(Math.log2(frame.view.scale) * STEPS);
    if (step !== this.#shown) this.#mesh.show(step, () => this.#write(step));
    this.#shown = step;
    const uGrowth = nameGrowth(frame.view.scale);
    const uniforms = { ...frame.uniforms, uGlyphs: 0, uGrowth, uPaperInk: INK.paper };
    this.#mesh.draw(frame, uniforms, [this.#atlas.texture]);
  }

  #write(step: number): void {
    const placed = this.#placeAt(step);
    // Letters are set on the empty mesh: at the end of a full one a name would be cut short.
    for (const { label } of placed) {
      if (!this.#pieces.has(label)) this.#pieces.set(label, this.#set(label));
    }
    for (const { label, dx, dy } of placed) {
      if (label.kind === 'spot') this.#writeSign(label);
      const piece = this.#pieces.get(label);
      if (piece) this.#mesh.paste(piece, dx, dy);
    }
  }

  #set(label: Label): Written {
    return this.#mesh.cut(() => {
      if (label.kind === 'land') this.#writeLand(label);
      else this.#writeSpot(label);
    });
  }

  #placeAt(step: number): readonly Placed[] {
    const scale = 2 ** (step / STEPS);
    return placeLabels(this.#labels, {
      scale,
      obstacles: this.#obstacles(scale),
      measure: (label) => {
        const size = this.#sizes.get(label) ?? this.#measure(label);
        this.#sizes.set(label, size);
        return size;
      },
    });
  }

  #measure(label: SpotLabel): Size {
    const lines = label.text.split('\n');
    const widths = lines.map((line) => this.#width(line, label));
    return {
      width: Math.max(...widths) * label.size,
      height: lines.length * label.size * LINE_HEIGHT,
    };
  }

  /** In ems. */
  #width(line: string, { face, spacing }: SpotLabel): number {
    let width = -spacing;
    for (const letter of line) width += (this.#atlas?.glyph(face, letter)?.advance ?? 0) + spacing;
    return width;
  }

  #writeSign({ at, size, ink, sign: name }: SpotLabel): void {
    const sign = name === null ? undefined : this.#atlas?.sign(name);
    if (name === null || sign === undefined) return;
    this.#mesh.add(cornersAt(sign, { ...at, dx: 0, dy: 0 }, SIGN_SIZE[name] ?? size, 0.9), ink);
  }

  /** The lines of a name, its middle on its spot. */
  #writeSpot(label: SpotLabel): void {
    const { at, size } = label;
    const lines = label.text.split('\n');
    lines.forEach((line, i) => {
      const row = (i - (lines.length - 1) / 2) * size * LINE_HEIGHT;
      this.#writeLine(line, label, { ...at, dx: 0, dy: row + size * 0.28 });
    });
  }

  /** Letters of one line about the middle that `pen` stands at. */
  #writeLine(line: string, label: SpotLabel, pen: Pen): void {
    const { size, halo, ink, face, spacing } = label;
    let dx = pen.dx - (this.#width(line, label) * size) / 2;
    for (const letter of line) {
      const glyph = this.#atlas?.glyph(face, letter);
      if (glyph === undefined) continue;
      this.#mesh.add(cornersAt(glyph, { ...pen, dx }, size, halo), ink);
      dx += (glyph.advance + spacing) * size;
    }
  }

  #writeLand({ letters, size, face, ink, full = false }: LandLabel): void {
    const halo = full ? FULL : 0;
    for (const { letter, x, y, cos, sin } of letters) {
      const glyph = this.#atlas?.glyph(face, letter);
      if (glyph === undefined) continue;
      const corners = boxOf(glyph, glyph.advance / 2).map(([ex, ey, u, v]) => {
        const [px, py] = [ex * size, ey * size];
        return [x + px * cos - py * sin, y + px * sin + py * cos, 0, 0, u, v, -size, halo];
      });
      this.#mesh.add(corners, ink);
    }
  }
}

type Size = ReturnType<Measure>;
type Corner = readonly [number, number, number, number];

/** The corners of a glyph in ems from its origin, moved left by `back`, with texture coordinates. */
function boxOf({ left, top, width, height, uv }: Glyph, back: number): readonly Corner[] {
  const [u0, v0, u1, v1] = uv;
  const [x0, x1] = [left - back, left - back + width];
  const [y0, y1] = [top, top + height];
  return [
    [x0, y0, u0, v0],
    [x1, y0, u1, v0],
    [x0, y1, u0, v1],
    [x1, y1, u1, v1],
  ];
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const cornersAt = (glyph: Glyph, { x, y, dx, dy }: Pen, size: number, halo: number): number[][] =>
  boxOf(glyph, 0).map(([ex, ey, u, v]) => [x, y, dx + ex * size, dy + ey * size, u, v, size, halo]);
