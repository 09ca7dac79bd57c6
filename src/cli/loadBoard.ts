/** Compiles the adjudicator's board from a board pack's folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  boardFromPack,
  compileBoard,
  type Board,
  type PackEdge,
  type PackProvince,
  type PackSea,
} from '../rules/war/adjudicator/index.ts';

/** Where boards are looked for by name, before the name is taken for a folder. */
const SHELVES = ['tests/boards', 'maps'];

/**
 * Loads a board by its pack's name or its folder.
 * @throws Error that says which folders were tried, or what is wrong with the facts
 */
export function loadBoard(name: string): Board {
  const folders = [...SHELVES.map((shelf) => join(shelf, name)), name];
  const folder = folders.find((each) => existsSync(join(each, 'provinces.json')));
  if (folder === undefined) {
    throw new Error(
      `There is no board "${name}": looked for provinces.json in ${folders.join(', ')}.`,
    );
  }
  const { provinces } = read(folder, 'provinces.json') as { provinces: PackProvince[] };
  const { seas } = read(folder, 'seas.json') as { seas: PackSea[] };
  const { edges } = read(folder, 'edges.json') as { edges: PackEdge[] };
  return compileBoard(boardFromPack(provinces, seas, edges));
}

/** Packs are checked by the content layer; here a file is taken at its word. */
const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));
