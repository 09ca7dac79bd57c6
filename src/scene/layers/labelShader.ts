import { VIEW } from '../gl/glsl.ts';
import type { Shader } from '../gl/Mesh.ts';
import { EDGE } from '../text/distanceTransform.ts';
import { DRAWN, REACH } from '../text/GlyphAtlas.ts';

/** Written as the halo of letters that do not pale as they grow. */
export const FULL = -1;

/**
 * Letters from a texture of distances: sharp at any size, with paper shining round them. `inSize`
 * is their size in pixels before their growth, or below nothing their size in world units; those pale as
 * they grow.
 */
export const LABELS: Shader = {
  name: 'labels',
  attributes: [
    { name: 'inAnchor', size: 2 },
    { name: 'inOffset', size: 2 },
    { name: 'inUv', size: 2 },
    { name: 'inSize', size: 1 },
    { name: 'inHalo', size: 1 },
    { name: 'inTint', size: 4, bytes: true },
  ],
  vertex: `${VIEW}
uniform float uScale;
uniform float uGrowth;
uniform float uDensity;
attribute vec2 inAnchor;
attribute vec2 inOffset;
attribute vec2 inUv;
attribute float inSize;
attribute float inHalo;
attribute vec4 inTint;
varying vec2 vUv;
varying vec4 vTint;
varying vec2 vSoft;
void main() {
  float size = inSize < 0.0 ? -inSize * uScale : inSize * uGrowth;
  vTint = inTint;
  if (inSize < 0.0 && inHalo >= 0.0) {
    vTint.a *= mix(1.0, 0.5, smoothstep(16.0, 72.0, size)) * (1.0 - smoothstep(110.0, 160.0, size));
  }
  float step_ = ${(DRAWN / REACH).toFixed(4)} / (size * uDensity);
  vSoft = vec2(min(0.24, step_ * ${(0.62).toFixed(2)}), max(0.0, inHalo));
  vUv = inUv;
  gl_Position = vec4(onWindow(inAnchor) + inOffset * uGrowth * uPixel, 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform sampler2D uGlyphs;
uniform vec3 uPaperInk;
varying vec2 vUv;
varying vec4 vTint;
varying vec2 vSoft;
void main() {
  float near = texture2D(uGlyphs, vUv).r;
  float ink = smoothstep(${EDGE} - vSoft.x, ${EDGE} + vSoft.x, near) * vTint.a;
  float shine = smoothstep(${EDGE - 0.42}, ${EDGE - 0.08}, near) * vSoft.y * vTint.a;
  float alpha = ink + shine * (1.0 - ink);
  gl_FragColor = vec4(vTint.rgb * ink + uPaperInk * shine * (1.0 - ink), alpha);
}`,
};
