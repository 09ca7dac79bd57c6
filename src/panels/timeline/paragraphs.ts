import type { Block } from './block.ts';

/** A text of one paragraph for each block, without those that come to nothing. */
export const paragraphs = (blocks: readonly Block[], write: (block: Block) => string): string =>
  blocks
    .map(write)
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
