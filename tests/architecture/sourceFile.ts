import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parseSync } from 'oxc-parser';

export type { Node };

/** A parsed source file; the path is relative to the repository's root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Visited[];
}

/** A node of the syntax tree with where it hangs. */
export interface Visited {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** The parent's property that holds it. */
  readonly key: string;
}

/** One thing that is not as the architecture wants it. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A node and everything below it, parents first. */
function visitAll(node: Node, parent: Node | undefined, key: string, found: Visited[]): Visited[] {
  found.push({ node, parent, key });
  for (const [name, value] of Object.entries(node)) {
    const children: unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) visitAll(child, node, name, found);
  }
  return found;
}

/** Parses TypeScript text; a syntax error is thrown with the file's path. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  return { path, text, nodes: visitAll(program, undefined, '', []) };
}

/** Every TypeScript and JavaScript file below a folder, parsed, in the order of their paths. */
export function readSources(folder: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:tsx?|mjs|js)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));
}

/** The line of a place in a file, from 1. */
export const lineAt = (file: SourceFile, offset: number): number =>
  file.text.slice(0, offset).split('\n').length;

/** A problem at a node of a file. */
export const problemAt = (file: SourceFile, node: Node, message: string): Problem => ({
  path: file.path,
  line: lineAt(file, node.start),
  message,
});

/** The problem as one line that an editor can open. */
export const showProblem = ({ path, line, message }: Problem): string =>
  `${path}:${line}: ${message}`;
