import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Phaser's build switches: WebGL only, no sound, no debugging aids. */
const SWITCHES: readonly (readonly [name: string, on: boolean])[] = [
  ['CANVAS_RENDERER', false],
  ['WEBGL_RENDERER', true],
  ['WEBGL_DEBUG', false],
  ['FEATURE_SOUND', false],
  ['PLUGIN_CAMERA3D', false],
  ['PLUGIN_FBINSTANT', false],
];

/**
 * What Phaser lists by name and makes only when it is asked for, or makes and never asks again:
 * effects, sprites that move by frames, fingers and mice (the map has gestures of its own), texture
 * formats, curves, what the browser can play. The map asks for none; empty makers stand in for them.
 */
const LEFT_OUT = [
  'animations/(?:Animation|AnimationManager|AnimationState)',
  'core/DebugHeader',
  'device/(?:Audio|CanvasFeatures|Video)',
  'filters/(?!Controller|FilterList|index)\\w+',
  'geom/polygon/Earcut',
  'input/InputManager',
  'math/(?:Euler|HashCell|HashSimplex|HashWorley|Matrix3|Quaternion)',
  'renderer/snapshot/\\w+Snapshot',
  'renderer/webgl/renderNodes/filters/Filter\\w+',
  'renderer/webgl/renderNodes/(?:BatchHandler(?:PointLight|Quad\\w*|Strip|Tile\\w*|Tri\\w*))',
  'renderer/webgl/renderNodes/(?:DrawLine|DynamicTextureHandler|FillPath|FillTri|StrokePath)',
  'renderer/webgl/renderNodes/(?:ShaderQuad|(?:submitter|texturer|transformer)/\\w+)',
  'textures/DynamicTexture',
  'textures/parsers/(?!index|Image)\\w+',
].map((path) => new RegExp(`/phaser/src/${path}\\.js$`));
const EMPTY_MAKER = 'module.exports = function () {};';

/**
 * Phaser's sources ask `typeof SWITCH`; the answer is written in, so that dead parts fall away. Nor
 * is WebGL tried out on a canvas of its own, which takes long: the map's canvas will tell.
 */
const throwSwitches = (code: string): string =>
  SWITCHES.reduce(
    (text, [name, on]) => text.replaceAll(new RegExp(`typeof ${name}\\b`, 'g'), String(on)),
    code,
  )
    .replace(/^global\.Phaser = Phaser;$/m, '')
    .replace('Features.webGL = testWebGL();', 'Features.webGL = true;');

/**
 * Builds `phaser` from a hand-picked entry over Phaser's sources (the package offers only the
 * whole, which is 146 kB more on the wire). Development keeps the whole, which starts faster;
 * tests/e2e holds that the entry has all that the scene uses.
 */
export function viteSlimPhaser(entry: string): Plugin {
  return {
    name: 'brenner-slim-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: resolve(entry) },
          { find: /^phaser\/src\//, replacement: `${resolve('node_modules/phaser/src')}/` },
        ],
      },
    }),
    load: (id) => (LEFT_OUT.some((path) => path.test(id)) ? EMPTY_MAKER : null),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null;
      return { code: throwSwitches(code), map: null };
    },
  };
}
