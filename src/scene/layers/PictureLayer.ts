import type Phaser from 'phaser';
import { type Counter, COUNTER, counterGrowth, sizeOf } from '../counters/counter.ts';
import type { CounterAtlas, Picture } from '../counters/CounterAtlas.ts';
import { COLUMN } from '../counters/drawCounter.ts';
import { stackStep } from '../counters/stackCounters.ts';
import type { MarkName } from '../counters/marks.ts';
import { VIEW } from '../gl/glsl.ts';
import type { Frame, Layer } from '../gl/Layer.ts';
import type { Shader } from '../gl/Mesh.ts';
import { QuadMesh, type Tint } from '../gl/QuadMesh.ts';
import type { Spot } from '../view/view.ts';

/** Pictures that keep their size in pixels, but for a growth with the zoom that all share. */
export const PICTURES: Shader = {
  name: 'pictures',
  attributes: [
    { name: 'inAnchor', size: 2 },
    { name: 'inOffset', size: 2 },
    { name: 'inUv', size: 2 },
    { name: 'inTint', size: 4, bytes: true },
  ],
  vertex: `${VIEW}
uniform float uGrowth;
attribute vec2 inAnchor;
attribute vec2 inOffset;
attribute vec2 inUv;
attribute vec4 inTint;
varying vec2 vUv;
varying vec4 vTint;
void main() {
  vUv = inUv;
  vTint = inTint;
  gl_Position = vec4(onWindow(inAnchor) + inOffset * uGrowth * uPixel, 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform sampler2D uPictures;
varying vec2 vUv;
varying vec4 vTint;
void main() {
  vec4 ink = texture2D(uPictures, vUv);
  gl_FragColor = vec4(ink.rgb * vTint.rgb, ink.a) * vTint.a;
}`,
};

/** A mark that lies on the map. */
export interface Mark {
  readonly name: MarkName;
  readonly at: Spot;
  readonly size: number;
  readonly alpha: number;
  /** Pixels to the right of its spot and below it, at full size. */
  readonly shift?: number;
  readonly drop?: number;
  /** Written in its right half. */
  readonly figure?: number;
  /** The scale of the view from which it is seen; always without it. */
  readonly from?: number;
}

/** Signs, and the counters over them, as they lie at a step of zoom. */
export interface Lying {
  readonly signs: readonly Mark[];
  readonly counters: readonly Counter[];
}

/** What lies on the map, from below upwards. */
export interface Pictures {
  readonly lie: (step: number | null) => Lying;
  readonly marks: readonly Mark[];
}

/** Where the tick's middle lies, in pixels to the right of and below a counter's. */
const TICK = [-23, -14] as const;
/** Where a badge's middle lies, in pixels to the right of and below a counter's. */
const BADGES = { 'cut-off': [-17, 14], 'dug-in': [0, 18] } as const;
/** How large the figure of a mark is beside a counter's. */
const SMALL = 0.68;
const PLAIN = 1;
const DIM = 0.88;

/** Signs, counters and marks, in one draw. */
export class PictureLayer implements Layer {
  readonly #mesh: QuadMesh;
  readonly #atlas: CounterAtlas;
  #pictures: Pictures = { lie: () => ({ signs: [], counters: [] }), marks: [] };
  /** The step of zoom at which they were laid out; undefined when they lie no more. */
  #laid: number | null | undefined;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, atlas: CounterAtlas) {
    this.#mesh = new QuadMesh(renderer, PICTURES, 2400);
    this.#atlas = atlas;
  }

  show(pictures: Pictures): void {
    this.#pictures = pictures;
    this.#mesh.forget();
    this.#laid = undefined;
  }

  draw(frame: Frame): void {
    const step = stackStep(frame.view.scale);
    if (step !== this.#laid) this.#mesh.show(step, () => this.#lay(step));
    this.#laid = step;
    const uniforms = {
      ...frame.uniforms,
      uPictures: 0,
      uGrowth: counterGrowth(frame.view.scale),
    };
    this.#mesh.draw(frame, uniforms, [this.#atlas.texture]);
  }

  #lay(step: number | null): void {
    const { lie, marks } = this.#pictures;
    const { signs, counters } = lie(step);
    for (const sign of signs) this.#mark(sign);
    for (const counter of [...counters].sort(byHeight)) this.#counter(counter);
    for (const mark of marks) this.#mark(mark);
  }

  #mark({ name, at, size, alpha, shift = 0, drop = 0, figure }: Mark): void {
    const picture = this.#atlas.mark(name);
    const tint: Tint = [1, 1, 1, alpha];
    this.#add(picture, at, [shift, drop, size], tint);
    if (picture === undefined || figure === undefined) return;
    const aside = shift + (picture.width / 4) * size;
    this.#add(this.#atlas.figure(Math.min(99, figure)), at, [aside, drop, size * SMALL], tint);
  }

  #counter(counter: Counter): void {
    const { power, kind, strength, side, badge, at, lift, shift, dim, selected, alpha } = counter;
    const size = sizeOf(counter);
    const tone = dim ? DIM : PLAIN;
    const tint: Tint = [tone, tone, tone, alpha];
    const place = [shift, -lift, size] as const;
    if (selected) this.#add(this.#atlas.mark('chosen'), at, place, [1, 1, 1, alpha]);
    if (counter.others > 0) this.#add(this.#atlas.mark('pile'), at, place, tint);
    this.#add(this.#atlas.counter(power, kind), at, place, tint);
    if (side !== 'other') this.#add(this.#atlas.mark(`side-${side}`), at, place, tint);
    const column = COLUMN - COUNTER.width / 2;
    const row = kind === 'fleet' ? 4.6 : 5.6;
    const figure = [shift + column * size, row * size - lift, size] as const;
    this.#add(this.#atlas.figure(Math.min(99, strength)), at, figure, tint);
    const beside = ([right, below]: readonly [number, number]) =>
      [shift + right * size, below * size - lift, size] as const;
    if (badge !== null) this.#add(this.#atlas.mark(badge), at, beside(BADGES[badge]), tint);
    if (dim) this.#add(this.#atlas.mark('ordered'), at, beside(TICK), [1, 1, 1, alpha]);
  }

  #add(
    picture: Picture | undefined,
    { x, y }: Spot,
    [dx, dy, size]: readonly [number, number, number],
    tint: Tint,
  ): void {
    if (picture === undefined) return;
    const [w, h] = [(picture.width / 2) * size, (picture.height / 2) * size];
    const [u0, v0, u1, v1] = picture.uv;
    this.#mesh.add(
      [
        [x, y, dx - w, dy - h, u0, v0],
        [x, y, dx + w, dy - h, u1, v0],
        [x, y, dx - w, dy + h, u0, v1],
        [x, y, dx + w, dy + h, u1, v1],
      ],
      tint,
    );
  }
}

/** Southern counters lie over northern ones, the chosen one over all. */
const byHeight = (a: Counter, b: Counter): number =>
  Number(a.selected) - Number(b.selected) || a.at.y - b.at.y;
