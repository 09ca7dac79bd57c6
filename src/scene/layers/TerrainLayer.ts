import type Phaser from 'phaser';
import { VIEW } from '../gl/glsl.ts';
import type { Frame, Layer } from '../gl/Layer.ts';
import type { Shader, Texture } from '../gl/Mesh.ts';
import { QuadMesh, type Tint } from '../gl/QuadMesh.ts';
import { canvasTexture } from '../gl/textures.ts';
import { css, INK } from '../style/ink.ts';
import { TUFTS } from '../terrain/drawTuft.ts';
import type { Drawn, Tuft } from '../terrain/scatter.ts';

/** Pictures that lie in the world and grow with it. */
export const TERRAIN: Shader = {
  name: 'terrain',
  attributes: [
    { name: 'inPosition', size: 2 },
    { name: 'inUv', size: 2 },
    { name: 'inTint', size: 4, bytes: true },
  ],
  vertex: `${VIEW}
attribute vec2 inPosition;
attribute vec2 inUv;
attribute vec4 inTint;
varying vec2 vUv;
varying vec4 vTint;
void main() {
  vUv = inUv;
  vTint = inTint;
  gl_Position = vec4(onWindow(inPosition), 0.0, 1.0);
}`,
  fragment: `
precision highp float;
uniform sampler2D uPictures;
uniform float uFade;
varying vec2 vUv;
varying vec4 vTint;
void main() {
  gl_FragColor = texture2D(uPictures, vUv) * vTint.a * uFade;
}`,
};

const KINDS = ['mountain', 'hills', 'forest', 'marsh', 'desert'] as const satisfies Drawn[];
/** How strongly each kind is inked. */
const STRENGTH: Readonly<Record<Drawn, number>> = {
  mountain: 0.5,
  hills: 0.34,
  forest: 0.34,
  marsh: 0.44,
  desert: 0.4,
};
/** Pixels of the atlas for one picture, and pictures a row. */
const SIDE = 64;
const COLUMNS = 4;
const HEIGHT = 256;
const LINE_WIDTH = 2.4;

/** Mountains, hills, woods, marshes and sand, in one draw; too fine to be seen from afar. */
export class TerrainLayer implements Layer {
  readonly #mesh: QuadMesh;
  readonly #texture: Texture;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer, tufts: readonly Tuft[]) {
    this.#texture = canvasTexture(renderer, drawAll());
    this.#mesh = new QuadMesh(renderer, TERRAIN, Math.max(1, tufts.length));
    this.#mesh.show(null, () => {
      for (const tuft of tufts) this.#add(tuft);
    });
  }

  draw(frame: Frame): void {
    const { scale } = frame.view;
    const fade = Math.min(1, Math.max(0, (scale - 0.2) * 3.2)) * Math.min(1, 1.6 / scale);
    if (fade <= 0) return;
    this.#mesh.draw(frame, { ...frame.uniforms, uPictures: 0, uFade: fade }, [this.#texture]);
  }

  #add({ kind, x, y, size, variant }: Tuft): void {
    const cell = KINDS.indexOf(kind) * 2 + variant;
    const u = ((cell % COLUMNS) * SIDE) / (COLUMNS * SIDE);
    const v = (Math.floor(cell / COLUMNS) * SIDE) / HEIGHT;
    const [w, h] = [1 / COLUMNS, SIDE / HEIGHT];
    const half = size / 2;
    const tint: Tint = [1, 1, 1, STRENGTH[kind]];
    this.#mesh.add(
      [
        [x - half, y - half, u, v],
        [x + half, y - half, u + w, v],
        [x - half, y + half, u, v + h],
        [x + half, y + half, u + w, v + h],
      ],
      tint,
    );
  }
}

function drawAll(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * SIDE;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser cannot draw pictures (canvas 2D).');
  for (let cell = 0; cell < KINDS.length * 2; cell += 1) {
    const kind = KINDS[Math.floor(cell / 2)];
    if (kind === undefined) continue;
    pen.save();
    pen.translate((cell % COLUMNS) * SIDE, Math.floor(cell / COLUMNS) * SIDE);
    pen.strokeStyle = css(INK.black);
    pen.fillStyle = css(INK.black);
    pen.lineWidth = LINE_WIDTH;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    TUFTS[kind](pen, cell % 2);
    pen.restore();
  }
  return canvas;
}
