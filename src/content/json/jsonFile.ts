import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Position, positionsOf, START } from './position.ts';

/** The way from the top of a file to a value: keys and indices. */
export type JsonPath = readonly (string | number)[];

/** A file that is valid JSON. */
export interface JsonFile {
  /** `europe/provinces.json` */
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands, or the key that leads to it. */
  locate(path: JsonPath, part?: 'value' | 'key'): Position;
}

/** The nearest node that exists on the way to `path`. */
function nearestNode(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** A key's own node, where `node` is the value of a property. */
const keyNode = (node: Node): Node | undefined =>
  node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;

/** Wraps a parsed file. Its tree is only built when somebody asks where something stands. */
export function jsonFile(file: string, text: string, value: unknown): JsonFile {
  let found: { readonly root: Node; readonly positionAt: (offset: number) => Position } | undefined;
  return {
    file,
    value,
    locate(path, part = 'value') {
      const root = found?.root ?? parseTree(text);
      if (root === undefined) return START;
      found ??= { root, positionAt: positionsOf(text) };
      const node = nearestNode(root, path);
      return found.positionAt((part === 'key' ? (keyNode(node) ?? node) : node).offset);
    },
  };
}
