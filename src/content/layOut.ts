import type { Content, PackPicture, PowerFacts, PowerId } from '../rules/index.ts';
import type { BroughtPack } from './brought/findPacks.ts';
import { examine } from './examine.ts';
import { readJson } from './json/readJson.ts';
import { loadGame, type LoadedGame, type ShapePaths } from './loadGame.ts';
import { makeTexts, type Texts } from './makeTexts.ts';
import type { PackFiles } from './packFiles.ts';
import type { Problem } from './problems/problem.ts';
import { reportInto } from './problems/report.ts';

/** A scenario on the shelf: what a new game can be made of. Plain values, as JSON keeps them. */
export interface Shelved {
  readonly content: Content;
  readonly texts: Texts;
  /** The addresses of the board's geometry. */
  readonly shapes: ShapePaths;
}

/** A pack that the player brought, or one that cannot be played. */
export interface PackOnShelf {
  readonly id: string;
  readonly title: string;
  /** Brought by the player, who can take it away again. */
  readonly own: boolean;
  /** The scenario of the library that it brings, if it can be played. */
  readonly scenario?: string;
  readonly problems: readonly Problem[];
}

/** What new games can be made of, and what is wrong with the rest. */
export interface Library {
  readonly scenarios: Readonly<Record<string, Shelved>>;
  readonly packs: readonly PackOnShelf[];
}

/**
 * The packs of a site: each scenario that can be played, and each pack that has something wrong.
 * A broken pack is listed with its problems and hinders no other.
 */
export const layOutSite = (site: readonly PackFiles[]): Library => layOut(site, site, []);

/** Likewise the packs that somebody brought, each of which is listed; they may build on the site's. */
export const layOutOwn = (site: readonly PackFiles[], own: readonly BroughtPack[]): Library =>
  layOut([...site, ...own], own, own);

function layOut(
  packs: readonly PackFiles[],
  asked: readonly PackFiles[],
  own: readonly BroughtPack[],
): Library {
  const laid = asked.map((pack) => shelve(packs, pack, own));
  return {
    scenarios: Object.fromEntries(laid.flatMap(({ scenario }) => (scenario ? [scenario] : []))),
    packs: laid
      .map(({ shelf }) => shelf)
      .filter((shelf) => shelf.own || shelf.problems.some(({ severity }) => severity === 'error')),
  };
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
  const taken = shelf.own ? takenBy(packs, id, scenario) : undefined;
  if (taken !== undefined) return { shelf: { ...shelf, problems: taken } };
  const loaded = loadGame(packs, scenario);
  const { problems } = loaded;
  const shelved = shelvedOf(loaded, own);
  if (shelved === undefined) return { shelf: { ...shelf, problems } };
  return { shelf: { ...shelf, problems, scenario }, scenario: [scenario, shelved] };
}

/** All that is wrong with a pack whose scenario has the id of another pack's; undefined if it has not. */
function takenBy(
  packs: readonly PackFiles[],
  id: string,
  scenario: string,
): readonly Problem[] | undefined {
  const file = 'scenario.json';
  const other = packs.find((each) => each.id !== id && wordOf(each.files[file], 'id') === scenario);
  if (other === undefined) return undefined;
  const found = [...examine(packs, id).problems];
  const { json } = readJson(
    `${id}/${file}`,
    packs.find((each) => each.id === id)?.files[file] ?? '',
  );
  const about = { got: scenario, pack: other.id };
  if (json !== undefined) reportInto(found)({ json, path: ['id'] }, 'scenario-taken', about);
  return found;
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
    texts: makeTexts(texts, 'en'),
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
