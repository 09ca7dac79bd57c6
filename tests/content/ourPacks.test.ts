import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPacks, readPackFolder } from '../../src/cli/readPackFolder.ts';
import { readWholePack } from '../../src/cli/readWholePack.ts';
import { schemaText } from '../../src/cli/schemas.ts';
import { checkPack, loadGame } from '../../src/content/index.ts';
import { jsonSchemas } from '../../src/content/jsonSchemas.ts';

const ids = listPacks('maps');

describe('our own packs', () => {
  const packs = ids.map((id) => readWholePack(join('maps', id)));

  test.each(ids)('%s has no problems, warnings or hints', (id) => {
    expect(checkPack(packs, id)).toEqual([]);
  });

  test('load from what the page fetches first', () => {
    const bundles = ids.map((id) => readPackFolder(join('maps', id)));
    const scenarios = bundles.filter(({ files }) => 'scenario.json' in files);
    expect(scenarios.length).toBeGreaterThan(0);
    for (const { files } of scenarios) {
      const { id } = JSON.parse(files['scenario.json'] ?? '') as { id: string };
      const { content, problems } = loadGame(bundles, id);
      expect(problems).toEqual([]);
      expect(content?.scenario.id).toBe(id);
    }
  });
});

describe('the published schemas', () => {
  test.each(Object.entries(jsonSchemas()))('%s is what the loader checks by', (name, schema) => {
    expect(readFileSync(join('maps/schema', name), 'utf8')).toBe(schemaText(schema));
  });

  test('are named by every JSON file of our packs, and are there', () => {
    for (const file of ids.flatMap((id) => jsonFiles(join('maps', id)))) {
      const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
      const named = resolve(dirname(file), $schema ?? 'none');
      expect(existsSync(named), `${file} names ${$schema}`).toBe(true);
    }
  });
});

/** Every JSON file of a pack, without what only its maker needs. */
function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'source')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? jsonFiles(path) : [path]))
    .filter((path) => path.endsWith('.json'));
}
