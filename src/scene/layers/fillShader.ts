import { PAINT, VIEW } from '../gl/glsl.ts';
import type { Shader } from '../gl/Mesh.ts';

/**
 * Land: its tint on paper, darker in a band inside the frontier and a little towards the coast,
 * with a pattern where a mode puts one. Sea: a tint that deepens away from the coast, with the
 * engraver's water lines. In winter snow lies over land and ice over the cold seas.
 */
export const FILL: Shader = {
  name: 'fill',
  attributes: [
    { name: 'inPosition', size: 2 },
    { name: 'inShape', size: 1 },
  ],
  vertex: `${VIEW}${PAINT}
attribute vec2 inPosition;
attribute float inShape;
varying vec2 vWorld;
varying vec4 vFill;
varying vec4 vStripes;
varying vec4 vBand;
varying vec3 vKind;
void main() {
  vWorld = inPosition;
  vFill = paint(0.0, inShape);
  vStripes = paint(1.0, inShape);
  vStripes.a = byteOf(vStripes.a);
  vBand = paint(3.0, inShape);
  vec4 kind = paint(2.0, inShape);
  vKind = vec3(byteOf(kind.r), byteOf(kind.b), kind.a);
  gl_Position = vec4(onWindow(inPosition), 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform sampler2D uField;
uniform sampler2D uPaper;
uniform sampler2D uOcean;
uniform vec2 uOceanExtent;
uniform float uOceanReach;
uniform vec2 uExtent;
uniform float uReach;
uniform float uScale;
uniform float uBand;
uniform float uLines;
uniform float uStripe;
uniform float uSnow;
uniform vec3 uGold;
varying vec2 vWorld;
varying vec4 vFill;
varying vec4 vStripes;
varying vec4 vBand;
varying vec3 vKind;

float line(float coast, float at, float broad) {
  return max(0.0, 1.0 - abs(coast - at) * broad);
}

/** Depth in the steps of an atlas: 0 off the coast to 1 far out. */
float depth() {
  float out_ = texture2D(uOcean, vWorld / uOceanExtent).r * uOceanReach;
  float soft = 7.0;
  return smoothstep(58.0 - soft, 58.0 + soft, out_) * 0.28
    + smoothstep(140.0 - soft, 140.0 + soft, out_) * 0.26
    + smoothstep(260.0 - soft, 260.0 + soft, out_) * 0.24
    + smoothstep(410.0 - soft, 410.0 + soft, out_) * 0.22;
}

vec3 water(float coast) {
  float away = min(1.0, coast * 0.036);
  vec3 tint = vFill.rgb * mix(vec3(0.89, 0.93, 0.94), vec3(1.0), away * (2.0 - away));
  if (vKind.x < 0.5) tint *= 1.0 - depth() * vec3(0.15, 0.105, 0.075);
  float broad = uScale * 1.25;
  float ink = line(coast, 3.2, broad) * 0.5 + line(coast, 7.2, broad) * 0.36
    + line(coast, 12.2, broad) * 0.24 + line(coast, 18.5, broad) * 0.14;
  return mix(tint, vec3(0.30, 0.42, 0.48), ink * uLines);
}

/** How much of a stripe lies at a place between two of them; both ends of 0 to 1 are its middle. */
float stroke(float place, float half_) {
  float edge = 1.6 / (uStripe * uScale);
  float away = 1.0 - abs(fract(place) - 0.5) * 2.0;
  return 1.0 - smoothstep(half_ - edge, half_ + edge, away);
}

float pattern() {
  vec2 at = vWorld / uStripe;
  float kind = floor(vStripes.a + 0.5);
  if (kind < 0.5) return 0.0;
  if (kind < 1.5) return stroke(at.x + at.y, 0.36);
  if (kind < 2.5) return stroke(at.y * 1.3, 0.3);
  if (kind < 3.5) {
    vec2 cell = vec2(at.x + floor(at.y) * 0.5, at.y);
    float edge = 1.2 / (uStripe * uScale);
    return 1.0 - smoothstep(0.15 - edge, 0.15 + edge, length(fract(cell) - 0.5));
  }
  return max(stroke(at.x + at.y, 0.2), stroke(at.x - at.y, 0.2));
}

/** Where snow lies: everywhere in the north and the east, and on the mountains. */
float snowfall() {
  float north = clamp((2600.0 - vWorld.y) / 1400.0, 0.0, 1.0);
  float inland = clamp((vWorld.x - 1900.0) / 1500.0, 0.12, 1.0);
  return uSnow * max(north * inland, vKind.z * 0.5 * step(vWorld.y, 3400.0));
}

/** White in patches, more of them the more there is of it. */
vec3 whitened(vec3 tint, float much, vec3 white) {
  if (much <= 0.0) return tint;
  float blotch = texture2D(uPaper, vWorld / 210.0).r + 0.6 * texture2D(uPaper, vWorld / 67.0).r;
  float cover = smoothstep(0.95 - much * 0.42, 1.15 - much * 0.42, blotch);
  return mix(tint, white, much * mix(0.12, 0.66, cover));
}

vec3 ground(float coast, float frontier) {
  vec3 tint = whitened(vFill.rgb, snowfall(), vec3(0.97, 0.97, 0.96));
  vec3 deep = mix(vFill.rgb * vFill.rgb * vec3(0.98, 0.93, 0.88) * 0.92, vBand.rgb, vBand.a);
  float band = 1.0 - smoothstep(uBand * 0.35, uBand, frontier);
  float shore = 1.0 - smoothstep(0.0, uBand * 0.8, coast);
  float strength = mix(0.62, 0.85, vBand.a);
  tint = mix(tint, deep, band * strength + (1.0 - band) * shore * mix(0.2, 0.5, vBand.a));
  return mix(tint, vStripes.rgb, pattern() * 0.86);
}

void main() {
  vec2 beyond = step(vWorld, vec2(0.0)) + step(uExtent, vWorld);
  vec4 field = texture2D(uField, vWorld / uExtent) * uReach + 1000.0 * (beyond.x + beyond.y);
  bool dry = vKind.x > 1.5;
  vec3 tint = dry
    ? ground(field.r, field.a)
    : whitened(water(field.r), vKind.z, vec3(0.95, 0.975, 0.985));
  float lit = floor(vKind.y + 0.5);
  float hover = mod(lit, 2.0);
  float chosen = mod(floor(lit / 2.0), 2.0);
  float aim = mod(floor(lit / 4.0), 2.0);
  tint = mix(tint, vec3(1.0, 0.98, 0.90), hover * 0.22 + chosen * 0.16);
  tint = mix(tint, uGold, aim * 0.36);
  vec3 paper = texture2D(uPaper, vWorld / 960.0).rgb;
  gl_FragColor = vec4(tint * (0.72 + 0.56 * paper), 1.0);
}`,
};
