import type { Node, SourceFile, Visited } from './sourceFile.ts';

/** One file's wish for another, or for a package. */
export interface Import {
  readonly node: Node;
  /** What stands in the quotes, without Vite's `?worker` and the like. */
  readonly target: string;
  /** True if only types come through, which leave no trace in the built code. */
  readonly typeOnly: boolean;
}

/** The text of a string literal or of a template without holes. */
function textOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

/** True for `import type …` and for braces that hold nothing but types. */
function importsTypesOnly(node: Node): boolean {
  if (node.type !== 'ImportDeclaration') return false;
  if (node.importKind === 'type') return true;
  return (
    node.specifiers.length > 0 &&
    node.specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type')
  );
}

/** The URL's path in `new URL('./x.ts', import.meta.url)`, by which workers are named. */
function urlTarget(node: Node): string | undefined {
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return undefined;
  const [path, base] = node.arguments;
  const isOwn = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
  return node.callee.name === 'URL' && isOwn ? textOf(path) : undefined;
}

/** What a node imports, in any of the ways there are; undefined if it imports nothing. */
function importOf(node: Node): Omit<Import, 'node'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { target: node.source.value, typeOnly: importsTypesOnly(node) };
    case 'ExportAllDeclaration':
      return { target: node.source.value, typeOnly: node.exportKind === 'type' };
    case 'ExportNamedDeclaration':
      if (node.source === null) return undefined;
      return { target: node.source.value, typeOnly: node.exportKind === 'type' };
    case 'ImportExpression':
      return { target: textOf(node.source) ?? '(computed)', typeOnly: false };
    case 'TSImportType':
      return { target: node.source.value, typeOnly: true };
    case 'NewExpression': {
      const target = urlTarget(node);
      return target === undefined ? undefined : { target, typeOnly: false };
    }
    default:
      return undefined;
  }
}

/** Every import of a file: static, dynamic, of types, re-exported, and workers by their URL. */
export const importsOf = (file: SourceFile): Import[] =>
  file.nodes.flatMap(({ node }: Visited) => {
    const found = importOf(node);
    return found === undefined
      ? []
      : [{ ...found, target: found.target.replace(/\?.*$/, ''), node }];
  });
