import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { type Game, MAP_MODES, type MapMode } from '../../src/game/state.ts';
import { newWorld, type PowerId, type ProvinceId, viewFor } from '../../src/rules/index.ts';
import type { Rgb } from '../../src/scene/gl/Paint.ts';
import { type LegendEntry, MODE_PAINTERS } from '../../src/scene/mapModes/mapModes.ts';
import { lightness, parseHex, powerTint, wash } from '../../src/scene/mapModes/tints.ts';
import { GROUND } from '../../src/scene/style/ink.ts';
import { en } from '../../src/scene/texts/en.ts';
import { ALL_SIGHTS, apart } from './colourSight.ts';

/** How far apart neighbours, a coast and its sea, and the colours of a key must look. */
const NEIGHBOURS = 5;
const COAST = 4;
const KEY = 4;

const content = ourGame('1933-pact');
const me = 'ITA' as PowerId;
const world = newWorld(content, 'palettes');
const game = {
  content,
  world,
  me,
  view: viewFor(world, me),
  legal: null,
  texts: {},
  seed: 'palettes',
  humans: [me],
  months: [],
  slot: 'palettes',
} satisfies Game;

/** The sight by which two colours are hardest to tell apart. */
const least = (a: Rgb, b: Rgb): number => Math.min(...ALL_SIGHTS.map((each) => apart(a, b, each)));

/** Pairs of owners whose lands touch, and each that has a coast with the sea. */
function bordersOf(): { pairs: Set<string>; coasts: Set<PowerId> } {
  const pairs = new Set<string>();
  const coasts = new Set<PowerId>();
  for (const { a, b } of content.board.edges) {
    const [p, q] = [world.provinces[a]?.owner, world.provinces[b]?.owner];
    if (p && q && p !== q) pairs.add([p, q].sort().join(' '));
    if (p && content.board.places[b]?.kind === 'sea') coasts.add(p);
    if (q && content.board.places[a]?.kind === 'sea') coasts.add(q);
  }
  return { pairs, coasts };
}

const keyOf = (mode: MapMode): readonly LegendEntry[] => MODE_PAINTERS[mode].legend(game, me);

/** The colours of a key; its signs are told apart by their shape. */
const tintsOf = (mode: MapMode) =>
  keyOf(mode).flatMap(({ tint, text }) => (tint === undefined ? [] : [{ tint, text }]));

/** The plain colours of a key; what has a pattern is told apart by that. */
const plainOf = (mode: MapMode) =>
  tintsOf(mode).filter(({ tint }) => tint.stripes === undefined && tint.band === undefined);

describe('the colours of the map, to common, red-blind and green-blind eyes,', () => {
  const { pairs, coasts } = bordersOf();

  test('tell every power from those that it borders', () => {
    expect(pairs.size).toBeGreaterThan(40);
    const alike = [...pairs].filter((pair) => {
      const [a, b] = pair.split(' ') as [PowerId, PowerId];
      return least(powerTint(game, a), powerTint(game, b)) < NEIGHBOURS;
    });
    expect(alike).toEqual([]);
  });

  test('tell every coast from the sea', () => {
    const drowned = [...coasts].filter((id) => least(powerTint(game, id), GROUND.sea) < COAST);
    expect(drowned).toEqual([]);
  });

  test.each(MAP_MODES)('tell the colours of the key of %s apart', (mode) => {
    const plain = plainOf(mode);
    const alike = plain.flatMap((one, i) =>
      plain
        .slice(i + 1)
        .filter((other) => least(one.tint.fill, other.tint.fill) < KEY)
        .map((other) => `${one.text} ~ ${other.text}`),
    );
    expect(alike).toEqual([]);
  });

  test('tell a pattern from the colour that it lies on', () => {
    const faint = MAP_MODES.flatMap((mode) =>
      tintsOf(mode).filter(({ tint: { fill, stripes } }) => stripes && least(fill, stripes) < 8),
    );
    expect(faint.map(({ text }) => text)).toEqual([]);
  });
});

test('what is measured is what is seen: black and white are far apart, red and green are not to all', () => {
  expect(apart([0, 0, 0], [255, 255, 255], 'common')).toBeCloseTo(100, 0);
  const [red, green] = [wash(parseHex('#c05050')), wash(parseHex('#708a30'))];
  expect(apart(red, green, 'deuteranopia')).toBeLessThan(apart(red, green, 'common') / 2);
});

test('every mode has its key, and every line of a key its words', () => {
  const modes = MAP_MODES.filter((mode) => mode !== 'political' && keyOf(mode).length === 0);
  expect(modes).toEqual([]);
  const silent = MAP_MODES.flatMap((mode) => keyOf(mode)).filter(({ text }) => !(text in en));
  expect(silent.map(({ text }) => text)).toEqual([]);
});

test('every province has a colour in every mode', () => {
  for (const mode of MAP_MODES) {
    for (const id of content.board.land) {
      const { fill } = MODE_PAINTERS[mode].tint(game, id, me);
      expect(fill.every((byte) => byte >= 0 && byte <= 255)).toBe(true);
    }
  }
});

test('land that another holds is striped so that eyes without colours see it too', () => {
  const [land, state] =
    Object.entries(world.provinces).find(([, { owner }]) => owner === 'POL') ?? [];
  if (land === undefined || state === undefined) throw new Error('Poland has no land');
  for (const holder of ['GER', 'SOV', 'ITA', 'CZE'] as PowerId[]) {
    const provinces = { ...world.provinces, [land]: { ...state, controller: holder } };
    const held = { ...game, world: { ...world, provinces } };
    for (const mode of ['political', 'relations', 'threat', 'blocs'] as const) {
      const { fill, stripes } = MODE_PAINTERS[mode].tint(held, land as ProvinceId, me);
      const told = Math.abs(lightness(stripes ?? fill) - lightness(fill));
      expect(told, `${mode} ${holder}`).toBeGreaterThan(38);
    }
  }
});
