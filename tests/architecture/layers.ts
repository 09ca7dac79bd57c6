import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { type Problem, problemAt, type SourceFile } from './sourceFile.ts';

/** What the files of one layer may import, beside each other. */
interface Layer {
  /** Layers whose values and types it may use. */
  readonly uses: readonly string[];
  /** Layers that it may name the types of, and no more. */
  readonly names?: readonly string[];
  /** Packages; a trailing `*` stands for the rest of the name. */
  readonly packages: readonly string[];
  /** Folders outside src/ whose files it may name: they hold data, not code. */
  readonly folders?: readonly string[];
}

const SCREEN = ['react', 'react-dom', 'react-dom/*', '@radix-ui/*', 'lucide-react', 'zustand'];

const SHAPES = ['topojson-client', 'topojson-specification', 'geojson'];

/** The arrows of DESIGN.md. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  rules: { uses: [], packages: ['seedrandom', 'seedrandom/*'] },
  ai: { uses: ['rules'], packages: [] },
  content: {
    uses: ['rules'],
    packages: ['zod', 'zod/*', 'jsonc-parser', 'fflate', ...SHAPES],
  },
  game: {
    uses: ['rules', 'ai', 'content'],
    packages: ['zustand', 'zustand/*', 'fflate', 'idb', 'i18next', 'zod'],
  },
  scene: {
    uses: ['game'],
    names: ['rules', 'content'],
    packages: ['phaser', 'phaser/src/*', 'earcut', 'zustand', 'zustand/*', ...SHAPES],
    folders: ['assets'],
  },
  panels: {
    uses: ['game'],
    names: ['rules', 'content'],
    packages: [...SCREEN, 'zustand/*', 'i18next'],
    folders: ['assets'],
  },
  app: {
    uses: ['rules', 'ai', 'content', 'game', 'scene', 'panels'],
    packages: [...SCREEN, 'zustand/*', 'i18next', 'phaser'],
    folders: ['assets'],
  },
  cli: {
    uses: ['rules', 'ai', 'content'],
    packages: ['node:*', 'vite', 'fflate', 'tsx/*'],
    folders: ['maps'],
  },
};

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** The layer of a path of the repository, or undefined outside of them. */
function layerOf(path: string): string | undefined {
  const [top, layer, rest] = path.split('/');
  return top === 'src' && rest !== undefined ? layer : undefined;
}

/** What is wrong with an import of a file of this repository. */
function ownFileFault(
  from: string,
  layer: Layer,
  path: string,
  typeOnly: boolean,
): string | undefined {
  if (layer.folders?.some((folder) => path.startsWith(`${folder}/`))) return undefined;
  const to = layerOf(path);
  if (to === undefined) return `${path} is outside the layers`;
  if (to === from || layer.uses.includes(to)) return undefined;
  if (layer.names?.includes(to)) {
    return typeOnly ? undefined : `${from} may import only types of ${to}`;
  }
  return `${from} may not import ${to}`;
}

/** What is wrong with an import, if anything. */
function importFault(file: SourceFile, { target, typeOnly }: Import): string | undefined {
  const from = layerOf(file.path);
  const layer = from === undefined ? undefined : LAYERS[from];
  if (from === undefined || layer === undefined) return `${file.path} is in no layer`;
  if (target.startsWith('.')) {
    const path = posix.join(posix.dirname(file.path), target);
    return ownFileFault(from, layer, path, typeOnly);
  }
  const allowed = layer.packages.some((pattern) => matches(pattern, target));
  return allowed ? undefined : `${from} may not import the package ${target}`;
}

/** Every import of a file that goes against the arrows. */
export const layerProblems = (file: SourceFile): Problem[] =>
  importsOf(file).flatMap((each) => {
    const fault = importFault(file, each);
    return fault === undefined ? [] : [problemAt(file, each.node, fault)];
  });
