import type Phaser from 'phaser';
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

/** The shared uniforms of a view. */
export function viewUniforms(view: View, density: number): Uniforms {
  const x = (2 * view.scale) / view.width;
  const y = (-2 * view.scale) / view.height;
  return {
    uView: [x, y, -view.x * x, -view.y * y],
    uPixel: [2 / view.width, -2 / view.height],
    uScale: view.scale,
    uDensity: density,
  };
}
