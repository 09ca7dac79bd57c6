import { describe, expect, test } from 'vitest';
import { listPacks, readPackFolder } from '../../src/cli/readPackFolder.ts';
import { layOutOwn, layOutSite } from '../../src/content/layOut.ts';
import { loadGame } from '../../src/content/index.ts';
import { tinyPack, tinyPackWith } from './tinyGame.ts';

const site = listPacks('maps').map((id) => readPackFolder(`maps/${id}`));

describe('the packs of a site', () => {
  test('are laid out in plain values, so that the page reads them as the build wrote them', () => {
    const library = layOutSite(site);
    expect(Object.keys(library.scenarios)).not.toEqual([]);
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });

  test('come to the content that the rules are tested with', () => {
    const { tiny } = layOutSite([tinyPack()]).scenarios;
    expect(tiny?.content.board).toEqual(loadGame([tinyPack()]).content?.board);
    expect(tiny?.shapes.topology).toBe('packs/tiny/board.topo.json');
  });

  test('are listed with their problems when they cannot be played, and hinder no other', () => {
    const broken = { ...tinyPackWith({ 'powers.json': '{' }), id: 'broken' };
    const { scenarios, packs } = layOutSite([...site, broken]);
    expect(Object.keys(scenarios)).toEqual(Object.keys(layOutSite(site).scenarios));
    expect(packs.map(({ id, own }) => ({ id, own }))).toEqual([{ id: 'broken', own: false }]);
    expect(packs[0]?.problems).not.toEqual([]);
  });
});

test('packs that somebody brought are laid out without those of the site', () => {
  const own = { ...tinyPack(), pictures: {} };
  const { scenarios, packs } = layOutOwn(site, [own]);
  expect(Object.keys(scenarios)).toEqual(['tiny']);
  expect(packs).toMatchObject([{ id: 'tiny', own: true, problems: [], scenario: 'tiny' }]);
  expect(scenarios['tiny']?.shapes.topology).toMatch(/^data:application\/json,/);
});

test('a pack with the scenario of another is not said to be playable: it is told what is taken', () => {
  const copy = { ...tinyPack(), id: 'copy', pictures: {} };
  const { scenarios, packs } = layOutOwn([tinyPack()], [copy]);
  expect(scenarios).toEqual({});
  expect(packs[0]?.scenario).toBeUndefined();
  expect(packs[0]?.problems.map(({ file, code }) => `${file} ${code}`)).toContain(
    'copy/scenario.json scenario-taken',
  );
});
