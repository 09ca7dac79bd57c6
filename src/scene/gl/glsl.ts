/** Pieces that the vertex shaders share. */

/** World plane to the window; `uPixel` is one CSS pixel. */
export const VIEW = `
precision highp float;
uniform vec4 uView;
uniform vec2 uPixel;
vec2 onWindow(vec2 world) { return world * uView.xy + uView.zw; }
`;

/** Rows of the paint texture. */
export const PAINT = `
uniform sampler2D uPaint;
uniform float uSlots;
vec4 paint(float row, float index) {
  return texture2DLod(uPaint, vec2((row * uSlots + index + 0.5) / (uSlots * 4.0), 0.5), 0.0);
}
float byteOf(float channel) { return floor(channel * 255.0 + 0.5); }
`;
