import type Phaser from 'phaser';
import { type Arrow, type ArrowKind, PENCIL } from '../arrows/arrow.ts';
import { bow, type Step } from '../arrows/bow.ts';
import { COUNTER, counterGrowth } from '../counters/counter.ts';
import type { Frame, Layer } from '../gl/Layer.ts';
import { QuadMesh, type Tint } from '../gl/QuadMesh.ts';
import { ARROWS, PATTERN } from './arrowShader.ts';

/** Half widths in pixels at the tail and before the head, and the head itself. */
interface Nib {
  readonly tail: number;
  readonly neck: number;
  readonly head: number;
  readonly headLength: number;
  readonly pattern: number;
  /** A bar across the end in place of a head. */
  readonly bar?: true;
}

/** The support of an attack, and of whoever holds. */
const SUPPORT: Nib = { tail: 2.2, neck: 2.2, head: 5.5, headLength: 10, pattern: PATTERN.dashed };
const GUARD: Nib = { ...SUPPORT, head: 9, headLength: 4, bar: true };

const NIBS: Readonly<Record<ArrowKind, Nib>> = {
  move: { tail: 1.6, neck: 4.2, head: 9.5, headLength: 17, pattern: PATTERN.solid },
  landing: { tail: 6, neck: 6, head: 9.5, headLength: 17, pattern: PATTERN.wavy },
  support: SUPPORT,
  guard: GUARD,
  cover: SUPPORT,
  patrol: GUARD,
  rebase: { tail: 1, neck: 1.8, head: 6.5, headLength: 13, pattern: PATTERN.solid },
  convoy: { tail: 5.6, neck: 5.6, head: 8, headLength: 13, pattern: PATTERN.wavy },
  retreat: { tail: 3, neck: 3, head: 8, headLength: 9, pattern: PATTERN.dashed },
  bond: { tail: 1.4, neck: 1.4, head: 0, headLength: 0, pattern: PATTERN.solid },
  threat: { tail: 3.4, neck: 5.2, head: 11, headLength: 16, pattern: PATTERN.wavy },
};

const OUTLINE: Tint = [0.97, 0.93, 0.82, 1];
const OUTLINE_WIDTH = 1.5;

/** The pencil strokes of the orders, in one draw. */
export class ArrowLayer implements Layer {
  readonly #mesh: QuadMesh;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
    this.#mesh = new QuadMesh(renderer, ARROWS, 6000);
  }

  show(arrows: readonly Arrow[]): void {
    this.#mesh.forget();
    this.#mesh.show(null, () => {
      for (const arrow of arrows) this.#arrow(arrow);
    });
  }

  draw(frame: Frame): void {
    const uGrowth = counterGrowth(frame.view.scale);
    this.#mesh.draw(frame, { ...frame.uniforms, uGrowth }, []);
  }

  #arrow(arrow: Arrow): void {
    const steps = bow(arrow.from, arrow.to);
    const nib = NIBS[arrow.kind];
    const [red, green, blue] = PENCIL[arrow.kind];
    const under: Tint = [OUTLINE[0], OUTLINE[1], OUTLINE[2], arrow.alpha * 0.85];
    const solid = { ...nib, pattern: PATTERN.solid };
    if (nib.pattern === PATTERN.solid) this.#stroke(steps, arrow, widen(solid), under);
    this.#stroke(steps, arrow, nib, [red, green, blue, arrow.alpha]);
    this.#head(steps, arrow, widen(nib), under);
    this.#head(steps, arrow, nib, [red, green, blue, arrow.alpha]);
  }

  #stroke(steps: readonly Step[], { onto }: Arrow, nib: Nib, tint: Tint): void {
    const last = steps.length - 1;
    const short = shortOf(steps[last], onto);
    const { pattern } = nib;
    const rows = steps.map((step, i) => {
      const half = nib.tail + ((nib.neck - nib.tail) * i) / last;
      const back = i === last ? short + nib.headLength - 2 : 0;
      return [edge(step, -1, { half, back, pattern }), edge(step, 1, { half, back, pattern })];
    });
    // The steps next to the end would stand in the head, or beyond it when zoomed far out.
    const kept = rows.filter((_row, i) => i < last - 1 || i === last);
    for (let i = 0; i + 1 < kept.length; i += 1) {
      const corners = [...(kept[i] ?? []), ...(kept[i + 1] ?? [])];
      this.#mesh.add(corners, tint);
    }
  }

  /** A bar, or two halves of a point, so that both outer edges are edges of the stroke. */
  #head(steps: readonly Step[], { onto }: Arrow, nib: Nib, tint: Tint): void {
    const end = steps.at(-1);
    if (end === undefined || nib.headLength === 0) return;
    const short = shortOf(end, onto);
    const { x, y, dx, dy, lift, shift } = end;
    const at = (back: number, side: number, across: number): number[] => [
      x,
      y,
      shift - dx * back - dy * side,
      -lift - dy * back + dx * side,
      across,
      nib.head,
      0,
      PATTERN.solid,
    ];
    const base = short + nib.headLength;
    if (nib.bar) {
      const ends = [base, short].flatMap((back) => [
        at(back, -nib.head, -1),
        at(back, nib.head, 1),
      ]);
      this.#mesh.add(ends, tint);
      return;
    }
    for (const side of [-1, 1]) {
      const tip = at(short - nib.head * 0.3, 0, side);
      const wing = at(base + 3, side * nib.head, side);
      const notch = at(base, 0, 0);
      this.#mesh.add([tip, wing, notch, notch], tint);
    }
  }
}

/** Pixels that a stroke leaves free before its end: the counter there, or a little of a bare spot. */
function shortOf(end: Step | undefined, onto: Arrow['onto']): number {
  if (end === undefined || onto === 'spot') return 3;
  const { width, height } = COUNTER;
  return 4 + Math.min(width / 2 / Math.abs(end.dx), height / 2 / Math.abs(end.dy));
}

const widen = (nib: Nib): Nib => ({
  ...nib,
  tail: nib.tail + OUTLINE_WIDTH,
  neck: nib.neck + OUTLINE_WIDTH,
  head: nib.head + OUTLINE_WIDTH * 1.6,
  headLength: nib.headLength + (nib.bar ? OUTLINE_WIDTH : 0),
});

interface Edge {
  readonly half: number;
  readonly back: number;
  readonly pattern: number;
}

/** A corner of the stroke: `half` pixels to one side of a step and `back` pixels behind it. */
function edge(step: Step, side: -1 | 1, { half, back, pattern }: Edge): number[] {
  const { x, y, dx, dy, along, lift, shift } = step;
  const wide = half + 1;
  const offsetX = shift - dy * side * wide - dx * back;
  const offsetY = -lift + dx * side * wide - dy * back;
  return [x, y, offsetX, offsetY, side, wide, along, pattern];
}
