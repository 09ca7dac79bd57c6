import { ArchiveProblem } from '../../content/brought/archiveProblem.ts';
import type { BroughtPack } from '../../content/brought/findPacks.ts';
import { examine } from '../../content/examine.ts';
import { loadGame, type LoadedGame } from '../../content/loadGame.ts';
import { makeTexts } from '../../content/makeTexts.ts';
import type { PackFiles } from '../../content/packFiles.ts';
import type { Content, PackPicture, PowerFacts, PowerId } from '../../rules/index.ts';
import type { Library, PackOnShelf, Shelved } from '../state.ts';
import gameTexts from '../texts/en.ts';
import type { Progress } from './work.ts';

/** Reads a text from an address; rejects when it is not there. */
export type ReadText = (address: string) => Promise<string>;

/** The packs of the site. */
export async function readSite(
  page: string,
  readText: ReadText,
  progress: Progress,
): Promise<PackFiles[]> {
  const ids = JSON.parse(await readText(new URL('packs/index.json', page).href)) as string[];
  let read = 0;
  return Promise.all(
    ids.map(async (id) => {
      const pack = await readText(new URL(`packs/${id}.json`, page).href);
      progress('loading.packs', ++read / (ids.length + 1));
      return JSON.parse(pack) as PackFiles;
    }),
  );
}

/**
 * Everything on the shelf: each scenario that can be played, and each pack that somebody brought
 * or that has something wrong. A broken pack is listed with its problems and hinders no other.
 */
export function layOut(site: readonly PackFiles[], own: readonly BroughtPack[]): Library {
  const packs = [...site, ...own];
  const laid = packs.map((pack) => shelve(packs, pack, own));
  return {
    scenarios: Object.fromEntries(laid.flatMap(({ scenario }) => (scenario ? [scenario] : []))),
    packs: laid
      .map(({ shelf }) => shelf)
      .filter((shelf) => shelf.own || shelf.problems.some(({ severity }) => severity === 'error')),
  };
}

/** The packs one has, with those that were brought in the place of their older selves. */
export function bringIn(
  site: readonly PackFiles[],
  own: readonly BroughtPack[],
  brought: readonly BroughtPack[],
): BroughtPack[] {
  const taken = brought.find(({ id }) => site.some((pack) => pack.id === id));
  if (taken !== undefined) throw new ArchiveProblem('name-taken', { pack: taken.id });
  const kept = own.filter(({ id }) => !brought.some((pack) => pack.id === id));
  return [...kept, ...brought].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

interface Laid {
  readonly shelf: PackOnShelf;
  readonly scenario?: [id: string, shelved: Shelved];
}

/** One pack, checked, and put together with those below it if it has a scenario. */
function shelve(
  packs: readonly PackFiles[],
  { id, files }: PackFiles,
  own: readonly BroughtPack[],
): Laid {
  const scenario = wordOf(files['scenario.json'], 'id') ?? id;
  const shelf = { id, title: wordOf(files['pack.json'], 'title') ?? id, own: isIn(own, id) };
  if (files['scenario.json'] === undefined) {
    const problems = shelf.own ? examine(packs, id).problems : [];
    return { shelf: { ...shelf, problems } };
  }
  const loaded = loadGame(packs, scenario);
  const { problems } = loaded;
  const shelved = shelvedOf(loaded, own);
  if (shelved === undefined) return { shelf: { ...shelf, problems } };
  return { shelf: { ...shelf, problems, scenario }, scenario: [scenario, shelved] };
}

const isIn = (own: readonly BroughtPack[], id: string): boolean =>
  own.some((pack) => pack.id === id);

function shelvedOf(
  { content, texts, shapes }: LoadedGame,
  own: readonly BroughtPack[],
): Shelved | undefined {
  if (content === undefined || shapes === undefined) return undefined;
  return {
    content: withPictures(content, own),
    texts: { ...gameTexts, ...makeTexts(texts, 'en') },
    shapes: { topology: addressOf(own, shapes.topology), decor: addressOf(own, shapes.decor) },
  };
}

/** The same content with each picture's address in the place of its path. */
function withPictures(content: Content, own: readonly BroughtPack[]): Content {
  const { scenario } = content;
  const powers = Object.entries(scenario.powers).map(([id, facts]): [PowerId, PowerFacts] => [
    id as PowerId,
    { ...facts, flag: addressOf(own, facts.flag) },
  ]);
  const shown = <T extends { readonly picture?: PackPicture }>(thing: T): T =>
    thing.picture === undefined
      ? thing
      : { ...thing, picture: { ...thing.picture, file: addressOf(own, thing.picture.file) } };
  const events = scenario.events.map(shown);
  return {
    ...content,
    scenario: { ...shown(scenario), powers: Object.fromEntries(powers), events },
  };
}

/** Where the page finds a file `<pack>/<path>`: beside itself, or in what was brought. */
function addressOf(own: readonly BroughtPack[], file: string): string {
  const [id = '', ...rest] = file.split('/');
  const path = rest.join('/');
  const pack = own.find((each) => each.id === id);
  if (pack === undefined) return `packs/${file}`;
  return (
    pack.pictures[path] ?? `data:application/json,${encodeURIComponent(pack.files[path] ?? '')}`
  );
}

/** A word at the top of a JSON file; undefined if there is none. */
function wordOf(text: string | undefined, key: string): string | undefined {
  try {
    const word = (JSON.parse(text ?? '') as Record<string, unknown>)[key];
    return typeof word === 'string' ? word : undefined;
  } catch {
    return undefined;
  }
}
