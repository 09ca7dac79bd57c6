import type { Block } from './block.ts';
import { paragraphs } from './paragraphs.ts';

/** A post in BBCode. Brackets of our own words become round: no forum has a way to escape them. */
export const asForumPost = (blocks: readonly Block[]): string => paragraphs(blocks, write);

function write(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `[size=5][b]${plain(block.text)}[/b][/size]`;
    case 'heading':
      return `[size=4][b]${plain(block.text)}[/b][/size]`;
    case 'text':
      return plain(block.text);
    case 'list':
      return `[list]\n${block.items.map((item) => `[*]${plain(item)}`).join('\n')}\n[/list]`;
    case 'entry':
      return `[b]${plain(block.date)}: ${plain(block.headline)}[/b]\n${plain(block.text)}`;
    case 'link':
      return `[url=${block.url}]${plain(block.text)}[/url]`;
    case 'picture':
      // A forum takes pictures from elsewhere only.
      return '';
  }
}

const plain = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');
