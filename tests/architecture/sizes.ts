import { lineAt, type Node, type Problem, problemAt, type SourceFile } from './sourceFile.ts';

/** The hard stops; what one aims for is a third of it. */
export const LIMITS = { fileLines: 400, functionLines: 60, parameters: 4 } as const;

/** The parameters of a function with a body or of a signature; undefined for other nodes. */
function parametersOf(node: Node): readonly unknown[] | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
    case 'TSMethodSignature':
    case 'TSFunctionType':
      return node.params;
    default:
      return undefined;
  }
}

/** What is too big about one node. */
function nodeProblems(file: SourceFile, node: Node): Problem[] {
  const parameters = parametersOf(node);
  if (parameters === undefined) return [];
  const lines = lineAt(file, node.end) - lineAt(file, node.start) + 1;
  const problems: Problem[] = [];
  if (lines > LIMITS.functionLines) {
    problems.push(problemAt(file, node, `a function of ${lines} lines`));
  }
  if (parameters.length > LIMITS.parameters) {
    problems.push(problemAt(file, node, `${parameters.length} parameters`));
  }
  return problems;
}

/** Files, functions and parameter lists beyond the hard stops. */
export function sizeProblems(file: SourceFile): Problem[] {
  const lines = file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0);
  const tooLong = { path: file.path, line: 1, message: `a file of ${lines} lines` };
  const ofNodes = file.nodes.flatMap(({ node }) => nodeProblems(file, node));
  return lines > LIMITS.fileLines ? [tooLong, ...ofNodes] : ofNodes;
}
