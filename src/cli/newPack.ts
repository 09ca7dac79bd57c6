import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Content, formatMonth, type PowerId, type ProvinceId } from '../rules/index.ts';
import type { Command } from './io.ts';
import { MAPS, readGame } from './readGame.ts';

const OPTIONS = {
  in: { type: 'string', default: '.' },
  base: { type: 'string', default: '1933-pact' },
} as const;

const TEMPLATE = fileURLToPath(new URL('./template/', import.meta.url));

/** What stands in the blanks of the template, by their names. */
type Blanks = Readonly<Record<string, string>>;

/**
 * `new-pack NAME [--in FOLDER] [--base SCENARIO]`: writes a small pack that works, to begin from: a
 * scenario on top of another with a frontier moved, a state renamed, and an event. It overwrites
 * nothing. Exit 2 for a name that no pack can have, or that is taken.
 */
export const runNewPack: Command = async (args, io) => {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [id = ''] = positionals;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      throw new Error(`"${id}" is no name for a pack: small letters and digits, joined by "-"`);
    const folder = join(values.in, id);
    if (existsSync(folder)) throw new Error(`${folder} is there already`);
    const blanks = blanksOf(id, folder, readGame(values.base));
    for (const path of listFiles(TEMPLATE)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, filled(readFileSync(join(TEMPLATE, path), 'utf8'), blanks));
      io.write(`${file}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.warn(`new-pack: ${error.message}\n`);
    return 2;
  }
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted();

const filled = (text: string, blanks: Blanks): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (blank, key: string) => blanks[key] ?? blank);

function blanksOf(id: string, folder: string, { scenario, board, packs }: Content): Blanks {
  const { owners, powers: setUps } = scenario.setUp;
  const isHome = (power: PowerId | undefined, province: ProvinceId): boolean =>
    power === undefined || setUps[power]?.capital === province;
  // A frontier in the mountains is easily seen on the map.
  const passesFirst = board.edges.toSorted(
    (x, y) => Number(y.kind === 'pass') - Number(x.kind === 'pass'),
  );
  for (const power of scenario.suggested) {
    for (const { a, b } of passesFirst) {
      const [mine, theirs] = owners[a] === power ? [a, b] : [b, a];
      const other = owners[theirs];
      if (owners[mine] !== power || other === power || isHome(other, theirs)) continue;
      return {
        id,
        base: packs.at(-1)?.id ?? '',
        schema: relative(resolve(folder), join(MAPS, 'schema')).split(sep).join('/'),
        start: formatMonth(scenario.start),
        end: formatMonth(scenario.end),
        power,
        other: other ?? '',
        province: theirs,
        name: scenario.powers[power]?.name ?? '',
      };
    }
  }
  throw new Error(`${scenario.id} suggests no power with a frontier on land`);
}
