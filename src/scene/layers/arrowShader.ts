import { VIEW } from '../gl/glsl.ts';
import type { Shader } from '../gl/Mesh.ts';

/** Patterns of a stroke: `inPattern`. */
export const PATTERN = { solid: 0, dashed: 1, wavy: 2 } as const;

/**
 * Strokes as broad as their pixels say, growing with the counters, smooth at their edges: solid, dashed, or a wavy line
 * within a broader band.
 */
export const ARROWS: Shader = {
  name: 'arrows',
  attributes: [
    { name: 'inAnchor', size: 2 },
    { name: 'inOffset', size: 2 },
    { name: 'inAcross', size: 1 },
    { name: 'inHalf', size: 1 },
    { name: 'inAlong', size: 1 },
    { name: 'inPattern', size: 1 },
    { name: 'inTint', size: 4, bytes: true },
  ],
  vertex: `${VIEW}
uniform float uScale;
uniform float uGrowth;
attribute vec2 inAnchor;
attribute vec2 inOffset;
attribute float inAcross;
attribute float inHalf;
attribute float inAlong;
attribute float inPattern;
attribute vec4 inTint;
varying vec4 vTint;
varying vec3 vStroke;
varying float vPattern;
void main() {
  vTint = inTint;
  vStroke = vec3(inAcross * inHalf * uGrowth, inHalf * uGrowth, inAlong * uScale);
  vPattern = inPattern;
  gl_Position = vec4(onWindow(inAnchor) + inOffset * uGrowth * uPixel, 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform float uDensity;
varying vec4 vTint;
varying vec3 vStroke;
varying float vPattern;
void main() {
  float away = abs(vStroke.x);
  float half_ = vStroke.y;
  float alpha = 1.0;
  if (vPattern > 1.5) {
    half_ = vStroke.y * 0.42;
    away = abs(vStroke.x - sin(vStroke.z * 0.42) * vStroke.y * 0.5);
  } else if (vPattern > 0.5) {
    alpha = smoothstep(0.4, 0.48, abs(fract(vStroke.z / 11.0) - 0.5) * 2.0);
  }
  alpha *= clamp((half_ - away) * uDensity, 0.0, 1.0) * vTint.a;
  gl_FragColor = vec4(vTint.rgb * alpha, alpha);
}`,
};
