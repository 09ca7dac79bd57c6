import {
  FACTS_TO_WAIT_FOR,
  type WordEntry,
  type WordSection,
  wordsReference,
} from './wordsReference.ts';

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif;
  color: #2b2620; background: #f5efe2; }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.2; }
h3 { margin: 1.6rem 0 0.2rem; } p { margin: 0.2rem 0; } ul { margin: 0.3rem 0; }
a { color: #7a2e1d; } nav { columns: 12rem; }
@media (prefers-color-scheme: dark) { body { color: #e9e0cd; background: #221e19; }
  a { color: #eb9a84; } }`;

/** The reference of all words as a page of its own, which runs nothing and fetches nothing. */
export const wordsHtml = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Brenner: words of events</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Words of events</h1>
<p>All that the events, decisions and ambitions of a pack may ask of the world, and may do to it.</p>
${wordsReference().map(htmlSection).join('\n')}
<h2>What an event may happen on</h2>
<p>${FACTS_TO_WAIT_FOR.map((kind) => `<code>${kind}</code>`).join(', ')}</p>
</main>
</body>
</html>
`;

const htmlSection = ({ title, entries }: WordSection): string => {
  const group = title.toLowerCase();
  const links = entries.map(({ word }) => `<a href="#${group}-${word}">${word}</a><br>`);
  return [
    `<h2>${title}</h2>\n<nav aria-label="${title}">${links.join('')}</nav>`,
    ...entries.map((each) => htmlEntry(group, each)),
  ].join('\n');
};

function htmlEntry(group: string, { word, text, fields }: WordEntry): string {
  const lines = fields.map(({ key, optional, says }) => {
    const may = optional ? ' (may be left out)' : '';
    return `<li><code>${key}</code>${may}: ${plain(says)}</li>`;
  });
  const list = lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '';
  return `<h3 id="${group}-${word}"><code>${word}</code></h3>\n<p>${plain(text)}</p>${list}`;
}

/** Text as it stands in HTML; what is in backticks is code. */
const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>');
