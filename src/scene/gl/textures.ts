import type Phaser from 'phaser';
import type { Texture } from './Mesh.ts';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;

/** A repeating, smoothly scaled texture of RGBA bytes whose side is a power of two. */
export function tileTexture(renderer: Renderer, data: Uint8Array, side: number): Texture {
  const { gl } = renderer;
  return renderer.createTexture2D(
    0,
    gl.LINEAR,
    gl.LINEAR,
    gl.REPEAT,
    gl.REPEAT,
    gl.RGBA,
    data,
    side,
    side,
    false,
    false,
    false,
  );
}

/** A drawn picture as a texture, with smaller copies of it for small sizes if its sides allow. */
export function canvasTexture(renderer: Renderer, canvas: HTMLCanvasElement): Texture {
  const { gl } = renderer;
  const powers = Math.log2(canvas.width) % 1 === 0 && Math.log2(canvas.height) % 1 === 0;
  const small = powers ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR;
  return renderer.createTexture2D(
    0,
    small,
    gl.LINEAR,
    gl.CLAMP_TO_EDGE,
    gl.CLAMP_TO_EDGE,
    gl.RGBA,
    canvas,
    canvas.width,
    canvas.height,
    true,
    false,
    false,
  );
}

/** Sends the picture's present state to its texture. */
export function refresh(texture: Texture, canvas: HTMLCanvasElement): void {
  const { flipY, wrapS, wrapT, minFilter, magFilter, format } = texture;
  texture.update(
    canvas,
    canvas.width,
    canvas.height,
    flipY,
    wrapS,
    wrapT,
    minFilter,
    magFilter,
    format,
  );
}
