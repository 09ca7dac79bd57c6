import type { Block } from './block.ts';

/** A whole page in one file, which asks nothing of any host and runs no script. */
export function asWebPage(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${plain(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(write).join('\n')}
</body>
</html>
`;
}

const STYLE = `
body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #211d18; background: #f4eddc;
  font: 1.06rem/1.5 "Old Standard TT", "Times New Roman", serif; }
h1, h2 { line-height: 1.15; text-align: center; }
h1 { padding-bottom: .6rem; border-bottom: 3px double #211d18; }
h2 { margin-top: 2.2rem; }
time { margin-right: .5em; font-variant: small-caps; color: #7c2a1f; }
figure { margin: 2rem 0; }
figcaption { text-align: center; font-style: italic; }
img { width: 100%; height: auto; border: 1px solid #9a8a66; }
`;

function write(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${plain(block.text)}</h1>`;
    case 'heading':
      return `<h2>${plain(block.text)}</h2>`;
    case 'text':
      return `<p>${plain(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${plain(item)}</li>`).join('\n')}\n</ul>`;
    case 'entry':
      return `<p><time>${plain(block.date)}</time><strong>${plain(block.headline)}</strong> ${plain(block.text)}</p>`;
    case 'link':
      return `<p><a href="${plain(block.url)}">${plain(block.text)}</a></p>`;
    case 'picture':
      return `<figure><img src="${plain(block.url)}" alt="${plain(block.text)}"><figcaption>${plain(block.text)}</figcaption></figure>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
