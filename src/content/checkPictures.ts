import { START } from './json/position.ts';
import { LIMITS } from './limits.ts';
import type { PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';

/** How the text of each kind of picture begins; a bitmap's bytes are one letter each. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  svg: /^\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>\s*)*<svg[\s>]/,
  png: /^.PNG\r\n/,
  webp: /^RIFF[\s\S]{4}WEBP/,
};

/**
 * What makes a drawing more than a drawing: scripts, handlers, pages inside it, entities, and
 * addresses of anything but its own parts. The page shows pictures so that none of it would run;
 * a pack is not to try.
 */
const CODE = new RegExp(
  [
    '<\\s*(?:script|foreignObject|iframe|object|embed|audio|video|image|a|set|animate\\w*)[\\s/>]',
    '\\son[a-z]+\\s*=',
    'javascript:',
    '<!(?:ENTITY|DOCTYPE)',
    '@import',
    'href\\s*=\\s*["\']?(?!\\s*["\']?#)',
    'url\\(\\s*["\']?(?!["\']?#)',
    '<\\?(?!xml\\s)',
  ].join('|'),
  'i',
);

/** Holds a pack's pictures against what a picture may be: of its kind, small, and only drawn. */
export function checkPictures({ id, files }: PackFiles): Problem[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const beginning = BEGINNINGS[path.split('.').at(-1) ?? ''];
    // Whoever gathers a pack for the rules alone leaves its pictures empty.
    if (beginning === undefined || text === '') return [];
    const at = `${id}/${path}`;
    if (text.length > LIMITS.picture) {
      const about = { count: text.length, most: LIMITS.picture };
      return [problemAt(at, START, { code: 'picture-too-big', about })];
    }
    if (!beginning.test(text)) return [problemAt(at, START, { code: 'not-a-picture' })];
    const found = path.endsWith('.svg') ? codeIn(text) : undefined;
    if (found === undefined) return [];
    return [problemAt(at, START, { code: 'picture-with-code', about: { found } })];
  });
}

/** Letters of what was found that are shown. */
const SHOWN = 50;

function codeIn(text: string): string | undefined {
  const at = text.search(CODE);
  if (at < 0) return undefined;
  const [found = ''] = text
    .slice(at, at + SHOWN)
    .trim()
    .split(/[>\n]/);
  return found;
}
