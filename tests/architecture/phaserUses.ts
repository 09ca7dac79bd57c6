import type { Node, SourceFile } from './sourceFile.ts';

/** The scene's shelves of makers, and the class of Phaser on whose prototype each keeps them. */
const SHELVES: Readonly<Record<string, string>> = {
  add: 'Phaser.GameObjects.GameObjectFactory.prototype',
  make: 'Phaser.GameObjects.GameObjectCreator.prototype',
  load: 'Phaser.Loader.LoaderPlugin.prototype',
};

/** `Phaser.A.b` for a chain of plain names that starts at Phaser; undefined for any other node. */
function chainOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name === 'Phaser' ? 'Phaser' : undefined;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const start = chainOf(node.object);
  return start === undefined || node.property.type !== 'Identifier'
    ? undefined
    : `${start}.${node.property.name}`;
}

/** Where the maker `circle` of `scene.add.circle(…)` should be. */
function makerOf(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property } = node.callee;
  if (object.type !== 'MemberExpression' || property.type !== 'Identifier') return undefined;
  const shelf = object.property.type === 'Identifier' ? SHELVES[object.property.name] : undefined;
  return shelf === undefined ? undefined : `${shelf}.${property.name}`;
}

/** True for files that import Phaser itself, by which `add`, `make` and `load` mean its shelves. */
const drawsWithPhaser = (file: SourceFile): boolean =>
  file.nodes.some(
    ({ node }) => node.type === 'ImportDeclaration' && node.source.value === 'phaser',
  );

/** Every value of Phaser that the files use, as paths such as `Phaser.Math.Clamp`, sorted. */
export function phaserUses(files: readonly SourceFile[]): string[] {
  const nodes = files.filter(drawsWithPhaser).flatMap((file) => file.nodes);
  const paths = nodes.map(({ node }) => chainOf(node) ?? makerOf(node));
  return [...new Set(paths.filter((path) => path !== undefined))].toSorted();
}
