import type { Block } from './block.ts';
import { paragraphs } from './paragraphs.ts';

/** A post in Markdown, as CommonMark reads it; no word of ours becomes markup. */
export const asMarkdown = (blocks: readonly Block[]): string => paragraphs(blocks, write);

function write(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}`;
    case 'heading':
      return `## ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'entry':
      return `**${plain(block.date)}: ${plain(block.headline)}** ${plain(block.text)}`.trimEnd();
    case 'link':
      return `[${plain(block.text)}](<${block.url}>)`;
    case 'picture':
      return '';
  }
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
