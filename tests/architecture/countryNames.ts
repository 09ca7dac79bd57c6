import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listPacks, readPackFolder } from '../../src/cli/readPackFolder.ts';
import { type Node, type Problem, problemAt, type SourceFile } from './sourceFile.ts';

/** What the packs call their countries, which is no business of the code. */
export interface CountryNames {
  readonly tags: readonly string[];
  readonly names: readonly string[];
}

interface PowersFile {
  readonly powers: readonly { readonly id: string; readonly name: string }[];
}

/** The tags and names of the powers of one pack, from its powers.json and its texts. */
function powersOf(files: Readonly<Record<string, string>>): readonly [tag: string, name: string][] {
  const powers = files['powers.json'];
  if (powers === undefined) return [];
  const texts = JSON.parse(files['texts/en.json'] ?? '{}') as Record<string, string | undefined>;
  return (JSON.parse(powers) as PowersFile).powers.map(({ id, name }) => [id, texts[name] ?? name]);
}

/** Every country of every pack of a folder. */
export function readCountryNames(folder: string): CountryNames {
  const ids = existsSync(folder) ? listPacks(folder) : [];
  const powers = ids.flatMap((id) => powersOf(readPackFolder(join(folder, id)).files));
  return {
    tags: [...new Set(powers.map(([tag]) => tag))],
    names: [...new Set(powers.map(([, name]) => name))],
  };
}

/** The text that a node puts into the program: strings, template pieces and text between tags. */
function writtenText(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return node.value.cooked ?? undefined;
  return node.type === 'JSXText' ? node.value : undefined;
}

/** A text as its words with one blank before and after each, so that whole words can be found. */
const asWords = (text: string): string => ` ${text.split(/[^\p{L}\p{M}]+/u).join(' ')} `;

/** Strings of a file that name a country of a pack: the first that each is or speaks of. */
export function countryProblems(file: SourceFile, { tags, names }: CountryNames): Problem[] {
  const countries = [...tags, ...names].map((country) => ({ country, words: asWords(country) }));
  return file.nodes.flatMap(({ node }) => {
    const text = writtenText(node);
    if (text === undefined) return [];
    const words = asWords(text);
    const found = countries.find((each) => words.includes(each.words));
    return found === undefined ? [] : [problemAt(file, node, `names the country ${found.country}`)];
  });
}
