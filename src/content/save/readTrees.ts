import { LinkProblem } from '../link/linkProblem.ts';
import { RangeReader } from '../link/rangeReader.ts';
import { SaveProblem } from './saveProblem.ts';
import { TreeCoder } from './treeCoder.ts';

/**
 * So many values that a TreeWriter wrote, in its order. Equal parts come out as one shared object:
 * treat them as read-only. Throws a SaveProblem when the bytes are not such a writing.
 */
export function readTrees(bytes: Uint8Array, count: number): unknown[] {
  try {
    const coder = new TreeCoder(new RangeReader(bytes));
    return Array.from({ length: count }, () => coder.code(undefined));
  } catch (error) {
    // The bytes ended too early.
    if (error instanceof LinkProblem) throw new SaveProblem('damaged');
    throw error;
  }
}
