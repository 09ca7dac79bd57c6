import type { Frames } from '../Frames.ts';
import { clampView, type Sheet, type Spot, type View, zoomAbout } from './view.ts';

/** Milliseconds of a glide from one view to another. */
const GLIDE = 260;

const ease = (t: number): number => t * (2 - t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Holds the view, keeps it on the sheet, and glides it where somebody asks. */
export class Camera {
  #view: View;
  /** Where the glide that is under way ends. */
  #target: View | null = null;

  readonly #frames: Frames;
  readonly #sheet: Sheet;

  constructor(
    frames: Frames,
    sheet: Sheet,
    size: { readonly width: number; readonly height: number },
  ) {
    this.#frames = frames;
    this.#sheet = sheet;
    const whole = { x: sheet.width / 2, y: sheet.height / 2, scale: 0 };
    this.#view = clampView({ ...whole, ...size }, sheet);
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

  /** Brings a point of the world to the middle, at this scale or the present one. */
  lookAt(point: Spot, scale = this.#view.scale): void {
    this.glide({ ...this.#view, ...point, scale });
  }

  glide(to: View): void {
    const from = this.#view;
    const target = clampView(to, this.#sheet);
    this.#target = target;
    this.#frames.animate((elapsed) => {
      if (this.#target !== target) return false;
      const t = ease(Math.min(1, elapsed / GLIDE));
      this.#view = between(from, target, t);
      if (elapsed < GLIDE) return true;
      this.#target = null;
      return false;
    });
  }
}

/** A view on the way; the scale goes evenly in its ratio, so that zooming looks steady. */
function between(from: View, to: View, t: number): View {
  const scale = from.scale * (to.scale / from.scale) ** t;
  const span = 1 / to.scale - 1 / from.scale;
  const way = Math.abs(span) < 1e-9 ? t : (1 / scale - 1 / from.scale) / span;
  return { ...to, scale, x: mix(from.x, to.x, way), y: mix(from.y, to.y, way) };
}
