import type Phaser from 'phaser';
import type { PowerId, UnitKind } from '../../rules/index.ts';
import { canvasTexture, refresh } from '../gl/textures.ts';
import type { Texture } from '../gl/Mesh.ts';
import { COUNTER } from './counter.ts';
import { drawCounter, drawFigure } from './drawCounter.ts';
import { type MarkName, MARKS } from './marks.ts';

/** Pixels of the atlas for each pixel of a counter: sharp on dense screens, and as it grows. */
const FINE = 2.5;
const WIDTH = 2048;
const KINDS: readonly UnitKind[] = ['army', 'fleet', 'wing'];
const STRONGEST = 99;
/** Pixels that figures and marks take besides the counters. */
const REST = 430;
/** Pixels round a counter for its shadow. */
const MARGIN = 6;

/** A picture in the atlas: its size in pixels and its texture coordinates. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly uv: readonly [number, number, number, number];
}

/** Every picture that lies on the map: counters with their flags, figures and marks of battle. */
export class CounterAtlas {
  readonly texture: Texture;
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #pictures = new Map<string, Picture>();
  #x = 0;
  #y = 0;
  #row = 0;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, powers: readonly PowerId[]) {
    this.#canvas.width = WIDTH;
    this.#canvas.height = heightFor(powers.length);
    // So many small pictures are sooner drawn beside the graphics card than by it.
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This browser cannot draw pictures (canvas 2D).');
    this.#context = context;
    for (const power of powers) this.#counters(power);
    this.#marks();
    this.texture = canvasTexture(renderer, this.#canvas);
  }

  counter(power: PowerId, kind: UnitKind): Picture | undefined {
    return this.#pictures.get(`${power} ${kind}`);
  }

  figure(strength: number): Picture | undefined {
    return this.#pictures.get(`figure ${strength}`);
  }

  mark(name: MarkName): Picture | undefined {
    return this.#pictures.get(name);
  }

  /** Draws the flags onto their counters and the figures in their face, once both are there. */
  redraw(flags: ReadonlyMap<PowerId, CanvasImageSource>, powers: readonly PowerId[]): void {
    this.#context.clearRect(0, 0, WIDTH, this.#canvas.height);
    [this.#x, this.#y, this.#row] = [0, 0, 0];
    for (const power of powers) this.#counters(power, flags.get(power));
    this.#marks();
    refresh(this.texture, this.#canvas);
  }

  #counters(power: PowerId, flag?: CanvasImageSource): void {
    for (const kind of KINDS) {
      const size = { width: COUNTER.width + MARGIN * 2, height: COUNTER.height + MARGIN * 2 };
      this.#draw(`${power} ${kind}`, size, (context) => {
        context.translate(MARGIN, MARGIN);
        drawCounter(context, kind, flag ?? null);
      });
    }
  }

  #marks(): void {
    for (let i = 0; i <= STRONGEST; i += 1) {
      this.#draw(`figure ${i}`, { width: 22, height: 22 }, (context) => {
        context.translate(11, 11);
        drawFigure(context, String(i));
      });
    }
    for (const [name, { width, height, draw }] of Object.entries(MARKS)) {
      this.#draw(name, { width, height }, (context) => {
        context.translate(width / 2, height / 2);
        draw(context);
      });
    }
  }

  #draw(
    name: string,
    { width, height }: { readonly width: number; readonly height: number },
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    const [w, h] = [Math.ceil(width * FINE), Math.ceil(height * FINE)];
    if (this.#x + w > WIDTH) {
      this.#x = 0;
      this.#y += this.#row + 2;
      this.#row = 0;
    }
    const [x, y] = [this.#x, this.#y];
    this.#context.save();
    this.#context.beginPath();
    this.#context.rect(x, y, w, h);
    this.#context.clip();
    this.#context.translate(x, y);
    this.#context.scale(FINE, FINE);
    draw(this.#context);
    this.#context.restore();
    const { height: high } = this.#canvas;
    const uv = [x / WIDTH, y / high, (x + w) / WIDTH, (y + h) / high] as const;
    this.#pictures.set(name, { width, height, uv });
    this.#x += w + 2;
    this.#row = Math.max(this.#row, h);
  }
}

/** Pixels of an atlas for so many powers: a power of two, so that it can be drawn small. */
function heightFor(powers: number): number {
  const room = (side: number): number => Math.ceil((side + MARGIN * 2) * FINE) + 2;
  const rows = Math.ceil((powers * KINDS.length) / Math.floor(WIDTH / room(COUNTER.width)));
  return 2 ** Math.ceil(Math.log2(rows * room(COUNTER.height) + REST));
}
