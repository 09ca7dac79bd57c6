import { describe, expect, it } from 'vitest';
import { asForumPost } from '../../src/panels/timeline/asForumPost.ts';
import { asMarkdown } from '../../src/panels/timeline/asMarkdown.ts';
import { asWebPage } from '../../src/panels/timeline/asWebPage.ts';
import type { Block } from '../../src/panels/timeline/block.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'title', text: 'The Pact: Italy' },
  { kind: 'heading', text: '1934' },
  { kind: 'entry', date: 'July 1934', headline: 'Shots in Vienna', text: 'The Chancellor lives.' },
  { kind: 'list', items: ['Austria stands', 'So does Spain'] },
  { kind: 'picture', text: 'July 1934', url: 'data:image/png;base64,AA==' },
  { kind: 'link', text: 'Open it', url: 'https://example.org/#g=2.Ab_-' },
];

/** What a pack may have written into its texts. */
const HOSTILE = '<img src=x onerror=alert(1)> [url=//x]y[/url] **z** "q" & ![a](b)';
const hostile: readonly Block[] = [
  { kind: 'title', text: HOSTILE },
  { kind: 'entry', date: 'May', headline: HOSTILE, text: HOSTILE },
  { kind: 'list', items: [HOSTILE] },
];

describe('a post for a forum', () => {
  it('is BBCode, with a list and the link, and without pictures', () => {
    expect(asForumPost(BLOCKS)).toBe(
      [
        '[size=5][b]The Pact: Italy[/b][/size]',
        '[size=4][b]1934[/b][/size]',
        '[b]July 1934: Shots in Vienna[/b]\nThe Chancellor lives.',
        '[list]\n[*]Austria stands\n[*]So does Spain\n[/list]',
        '[url=https://example.org/#g=2.Ab_-]Open it[/url]\n',
      ].join('\n\n'),
    );
  });

  it('has no brackets but its own', () => {
    const marks = asForumPost(hostile).match(/\[[^\]]*\]/g) ?? [];
    expect(new Set(marks)).toEqual(
      new Set(['[size=5]', '[b]', '[/b]', '[/size]', '[list]', '[*]', '[/list]']),
    );
  });
});

describe('a post in Markdown', () => {
  it('has headings, a list and the link', () => {
    expect(asMarkdown(BLOCKS)).toBe(
      [
        '# The Pact: Italy',
        '## 1934',
        '**July 1934: Shots in Vienna** The Chancellor lives.',
        '- Austria stands\n- So does Spain',
        '[Open it](<https://example.org/#g=2.Ab_->)\n',
      ].join('\n\n'),
    );
  });

  it('keeps every sign of a text from becoming markup', () => {
    const own = asMarkdown(hostile)
      .replace(/^# |^- |^\*\*|\*\*(?= )/gm, '')
      .replace(/\\[\\`*_[\]<>#|~&!]/g, '');
    expect(own).not.toMatch(/[*_[\]<>#&!]/);
  });
});

describe('a web page', () => {
  it('holds all of it, pictures too, and allows no script', () => {
    const page = asWebPage(BLOCKS);
    expect(page).toContain('<title>The Pact: Italy</title>');
    expect(page).toContain('<h2>1934</h2>');
    expect(page).toContain('<li>So does Spain</li>');
    expect(page).toContain('<img src="data:image/png;base64,AA==" alt="July 1934">');
    expect(page).toContain('<a href="https://example.org/#g=2.Ab_-">Open it</a>');
    expect(page).toContain("default-src 'none'");
  });

  it('has no tags but its own', () => {
    expect(asWebPage(hostile)).not.toContain('<img');
    expect(asWebPage(hostile)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
