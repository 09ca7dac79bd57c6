import { type Node, type Problem, problemAt, type SourceFile, type Visited } from './sourceFile.ts';

/** Layers whose results must be the same, to the bit, in every engine. */
const PURE = /^src\/(?:rules|ai)\//;

/** The one file that may walk keys in the order of their insertion, because it sorts them. */
const KEY_WALKER = 'src/rules/sortedKeys.ts';

/** Arithmetic that IEEE 754 or the language defines exactly; the rest differs between engines. */
const EXACT_MATH = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' '),
);

/** What of `Object` says nothing about the order of keys. */
const ORDERLESS_OBJECT = new Set(
  'assign create defineProperty freeze fromEntries getPrototypeOf hasOwn is isFrozen prototype'.split(
    ' ',
  ),
);

/** Clocks, chance, the outside world, and what depends on the language of the machine. */
const BANNED_GLOBALS = new Set(
  `Date performance Intl console crypto process globalThis window document self navigator Temporal
  setTimeout setInterval queueMicrotask eval Function Reflect Proxy WeakRef FinalizationRegistry`.split(
    /\s+/,
  ),
);

/** Methods that depend on the language of the machine. */
const BANNED_METHOD = /^(?:localeCompare|toLocale\w*)$/;

/** Places where an identifier is only a name and stands for no value. */
function isOnlyName({ node, parent, key }: Visited): boolean {
  if (parent === undefined) return false;
  if (key === 'property') return parent.type === 'MemberExpression' && !parent.computed;
  if (key !== 'key' || !('computed' in parent) || parent.computed) return false;
  return !(parent.type === 'Property' && parent.shorthand && parent.value === node);
}

/** The member's name in `a.b` and `a['b']`; undefined where it is computed. */
function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  const { property } = node;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}

/** What is wrong with a use of Math or Object: only members of a short list are known to be safe. */
function namespaceFault(name: string, safe: ReadonlySet<string>, visited: Visited) {
  const { parent, key } = visited;
  const member = parent !== undefined && key === 'object' ? memberName(parent) : undefined;
  if (member === undefined) return `${name} may not be passed on or read by a computed name`;
  if (safe.has(member)) return undefined;
  return name === 'Math'
    ? `Math.${member} is not exact or not repeatable`
    : `Object.${member} walks keys unsorted: use sortedKeys`;
}

/** What is wrong with an identifier. */
function identifierFault(name: string, visited: Visited): string | undefined {
  if (isOnlyName(visited)) return undefined;
  if (BANNED_GLOBALS.has(name)) return `${name} is not known to the rules`;
  if (name === 'Math') return namespaceFault(name, EXACT_MATH, visited);
  if (name === 'Object') return namespaceFault(name, ORDERLESS_OBJECT, visited);
  return undefined;
}

/** What is wrong with a node in a pure layer, if anything. */
function impurity(visited: Visited): string | undefined {
  const { node } = visited;
  switch (node.type) {
    case 'Identifier':
      return identifierFault(node.name, visited);
    case 'ForInStatement':
      return 'for…in walks keys unsorted: use sortedKeys';
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return /^\*\*=?$/.test(node.operator) ? '** differs between engines' : undefined;
    case 'MemberExpression': {
      const name = memberName(node) ?? '';
      return BANNED_METHOD.test(name) ? `${name} depends on the machine's language` : undefined;
    }
    default:
      return undefined;
  }
}

/** Everything in a file of the rules or the AI that could make two machines disagree. */
export function purityProblems(file: SourceFile): Problem[] {
  if (!PURE.test(file.path) || file.path === KEY_WALKER) return [];
  return file.nodes.flatMap((visited) => {
    const fault = impurity(visited);
    return fault === undefined ? [] : [problemAt(file, visited.node, fault)];
  });
}
