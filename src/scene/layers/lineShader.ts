import { PAINT, VIEW } from '../gl/glsl.ts';
import type { Shader } from '../gl/Mesh.ts';

/** What a line is when it does not divide two shapes; written where the right shape would be. */
export const LINE = {
  shore: -2,
  river: -3,
  frame: -4,
  fine: -5,
  canal: -6,
  graticule: -7,
} as const;

/**
 * Every line of the map at a constant width in pixels. What an arc is (coast, frontier, province
 * line, front) follows from the paint on its two sides, so a frontier moves without an upload.
 * With `uGlow` only the outlines of lit shapes are drawn, broad and soft.
 */
export const LINES: Shader = {
  name: 'lines',
  attributes: [
    { name: 'inPosition', size: 2 },
    { name: 'inNormal', size: 2 },
    { name: 'inSide', size: 1 },
    { name: 'inAlong', size: 1 },
    { name: 'inShapes', size: 2 },
  ],
  vertex: `${VIEW}${PAINT}
uniform float uScale;
uniform float uDensity;
uniform float uGlow;
uniform vec3 uBlack;
uniform vec3 uBlue;
uniform vec3 uSelected;
uniform vec3 uTarget;
uniform vec3 uRed;
attribute vec2 inPosition;
attribute vec2 inNormal;
attribute float inSide;
attribute float inAlong;
attribute vec2 inShapes;
varying vec4 vInk;
varying float vHalf;
varying float vAcross;
varying vec2 vDash;

void ink(vec3 colour, float alpha, float width) {
  vInk = vec4(colour, alpha);
  vHalf = width * 0.5;
}

void special(float kind) {
  if (kind > -2.5) ink(uBlue, 0.75, 0.8);
  else if (kind > -3.5) ink(uBlue, 0.62, clamp(uScale * 1.5, 0.5, 1.9));
  else if (kind > -4.5) ink(uBlack, 0.9, 2.2);
  else if (kind > -5.5) ink(uBlack, 0.8, 0.8);
  else if (kind > -6.5) ink(uBlue, 0.8, 1.2);
  else ink(uBlack, 0.15, 0.8);
}

void border(vec4 left, vec4 right) {
  float a = byteOf(left.r), b = byteOf(right.r);
  float grow = clamp(0.72 + uScale * 0.42, 0.75, 1.7);
  bool wetA = a < 1.5, wetB = b < 1.5;
  if (wetA && wetB) {
    ink(uBlue, a == b ? 0.42 * smoothstep(0.2, 0.34, uScale) : 0.0, 0.8);
    vDash = vec2(inAlong * uScale, 9.0);
  } else if (wetA != wetB) {
    ink(uBlack, 0.92, 1.05 * grow);
  } else if (a != b) {
    ink(uBlack, 0.95, (a < 2.5 || b < 2.5 ? 1.0 : 2.1) * grow);
  } else if (byteOf(left.g) != byteOf(right.g)) {
    ink(uRed, 0.9, 1.9 * grow);
  } else if (a < 2.5) {
    ink(uBlack, 0.0, 0.0);
  } else {
    ink(uBlack, mix(0.16, 0.46, smoothstep(0.2, 0.8, uScale)), 0.8 * grow);
    vDash = vec2(inAlong * uScale, 5.0);
  }
}

bool has(float lit, float bit) { return mod(floor(lit / bit), 2.0) > 0.5; }

bool lights(float a, float b, float bit) { return has(a, bit) != has(b, bit); }

bool outline(float a, float b) {
  if (lights(a, b, 2.0)) ink(uSelected, 1.0, 2.6);
  else if (lights(a, b, 1.0)) ink(uSelected, 0.9, 1.8);
  else if (lights(a, b, 4.0)) ink(uTarget, 0.95, 1.6);
  else return false;
  vDash = vec2(0.0);
  // From afar a jagged coast would run together into one broad smear.
  vHalf *= clamp(0.4 + uScale, 0.55, 1.0);
  if (uGlow > 0.5) { vHalf = vHalf * 3.0 + clamp(uScale * 4.0, 0.4, 2.0); vInk.a *= 0.5; }
  return true;
}

void main() {
  vDash = vec2(0.0);
  bool lit = false;
  if (inShapes.y < -1.5) special(inShapes.y);
  else {
    vec4 left = inShapes.x < 0.0 ? vec4(0.0) : paint(2.0, inShapes.x);
    vec4 right = inShapes.y < 0.0 ? vec4(0.0) : paint(2.0, inShapes.y);
    border(left, right);
    if (inShapes.x < 0.0 || inShapes.y < 0.0) vInk.a = 0.0;
    lit = outline(byteOf(left.b), byteOf(right.b));
  }
  if (vInk.a == 0.0 || (uGlow > 0.5 && !lit)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float reach = vHalf + 1.0 / uDensity;
  vAcross = inSide * reach;
  gl_Position = vec4(onWindow(inPosition) + inNormal * vAcross * uPixel, 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform float uDensity;
uniform float uGlow;
varying vec4 vInk;
varying float vHalf;
varying float vAcross;
varying vec2 vDash;
void main() {
  float away = abs(vAcross);
  float alpha = clamp((vHalf - away) * uDensity + 0.5, 0.0, 1.0);
  if (uGlow > 0.5) alpha = pow(max(0.0, 1.0 - away / vHalf), 1.6);
  if (vDash.y > 0.0) alpha *= smoothstep(0.28, 0.4, abs(fract(vDash.x / vDash.y) - 0.5) * 2.0);
  alpha *= vInk.a;
  gl_FragColor = vec4(vInk.rgb * alpha, alpha);
}`,
};
