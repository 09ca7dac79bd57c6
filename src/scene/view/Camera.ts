import type { Frames } from '../Frames.ts';
import { isCalm } from '../isCalm.ts';
import { clampView, panBy, type Sheet, type Spot, type View, zoomAbout } from './view.ts';

/** Milliseconds of a glide from one view to another. */
const GLIDE = 260;

const ease = (t: number): number => t * (2 - t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Holds the view, keeps it on the sheet, and glides it where somebody asks. */
export class Camera {
  #view: View;
  /** Where the glide that is under way ends. */
  #target: View | null = null;
  /** Pixels a second by which the sheet is being pushed. */
  #push = { x: 0, y: 0 };

  readonly #frames: Frames;
  readonly #sheet: Sheet;

  constructor(
    frames: Frames,
    sheet: Sheet,
    { width, height }: { readonly width: number; readonly height: number },
  ) {
    this.#frames = frames;
    this.#sheet = sheet;
    const whole = { x: sheet.width / 2, y: sheet.height / 2, scale: 0 };
    this.#view = clampView({ ...whole, width, height }, sheet);
  }

  get view(): View {
    return this.#view;
  }

  /** Shows this at once and ends any glide. */
  set(view: View): void {
    this.#target = null;
    this.#view = clampView(view, this.#sheet);
    this.#frames.request();
  }

  resize(width: number, height: number): void {
    this.set({ ...this.#view, width, height });
  }

  /** Changes the scale about a spot of the window, softly if asked. */
  zoom(spot: Spot, factor: number, soft = false): void {
    const from = soft && this.#target ? this.#target : this.#view;
    const scale = clampView({ ...from, scale: from.scale * factor }, this.#sheet).scale;
    const to = zoomAbout(soft ? this.#view : from, spot, scale);
    if (soft) this.glide(to);
    else this.set(to);
  }

  /** Brings a point of the world to the middle, and it no smaller than at the `least` scale. */
  lookAt(point: Spot, least = 0): View {
    const scale = Math.max(this.#view.scale, least);
    return this.glide({ ...this.#view, ...point, scale });
  }

  /** Moves by so many pixels a second until told otherwise, or until the sheet ends. */
  drift(x: number, y: number): void {
    if (this.#push.x === x && this.#push.y === y) return;
    const push = { x, y };
    this.#push = push;
    if (x === 0 && y === 0) return;
    this.#target = null;
    let last = 0;
    this.#frames.animate((elapsed) => {
      if (this.#push !== push) return false;
      const share = (last - elapsed) / 1000;
      if (share === 0) return true;
      last = elapsed;
      const before = this.#view;
      this.#view = clampView(panBy(before, x * share, y * share), this.#sheet);
      return this.#view.x !== before.x || this.#view.y !== before.y;
    });
  }

  /** Goes there softly, or at once where motion is not wanted; answers with the view at the end. */
  glide(to: View): View {
    const from = this.#view;
    const target = clampView(to, this.#sheet);
    if (isCalm()) {
      this.set(target);
      return this.#view;
    }
    this.#target = target;
    this.#frames.animate((elapsed) => {
      if (this.#target !== target) return false;
      if (elapsed < GLIDE) {
        this.#view = between(from, target, ease(elapsed / GLIDE));
        return true;
      }
      this.#view = target;
      this.#target = null;
      return false;
    });
    return target;
  }
}

/** A view on the way; the scale goes evenly in its ratio, so that zooming looks steady. */
function between(from: View, to: View, t: number): View {
  const scale = from.scale * (to.scale / from.scale) ** t;
  const span = 1 / to.scale - 1 / from.scale;
  const way = Math.abs(span) < 1e-9 ? t : (1 / scale - 1 / from.scale) / span;
  return { ...to, scale, x: mix(from.x, to.x, way), y: mix(from.y, to.y, way) };
}
