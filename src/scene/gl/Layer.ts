import type Phaser from 'phaser';
import type { Outlook } from '../outlookOf.ts';
import type { View } from '../view/view.ts';
import type { Uniforms } from './Mesh.ts';

/** What a layer needs to draw one frame. */
export interface Frame {
  readonly context: Phaser.Renderer.WebGL.DrawingContext;
  readonly view: View;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** Uniforms that every shader of the map knows. */
  readonly uniforms: Uniforms;
}

/** One sheet of ink; the map is a pile of them. */
export interface Layer {
  draw(frame: Frame): void;
}

/** The shared uniforms of a view that is seen in a part of the canvas. */
export function viewUniforms(view: View, { canvas, left, top }: Outlook): Uniforms {
  const { width, height, density } = canvas;
  const x = (2 * view.scale) / width;
  const y = (-2 * view.scale) / height;
  const [middleX, middleY] = [left + view.width / 2, top + view.height / 2];
  return {
    uView: [x, y, (2 * middleX) / width - 1 - view.x * x, 1 - (2 * middleY) / height - view.y * y],
    uPixel: [2 / width, -2 / height],
    uScale: view.scale,
    uDensity: density,
  };
}
