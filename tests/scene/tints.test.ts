import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rgb } from '../../src/scene/gl/Paint.ts';
import { lightness, parseHex, stripesOn, wash } from '../../src/scene/mapModes/tints.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(`maps/${file}.json`, 'utf8')) as Record<string, unknown>;

const powers = read('1933-pact/powers')['powers'] as { id: string; colour: string }[];
const owners = read('1933-pact/ownership')['owners'] as Record<string, string[]>;
const edges = read('europe/edges')['edges'] as { a: string; b: string }[];

const ownerOf = new Map(
  Object.entries(owners).flatMap(([power, lands]) => lands.map((land) => [land, power] as const)),
);
const tintOf = new Map(powers.map(({ id, colour }) => [id, wash(parseHex(colour))]));

/** Pairs of powers whose lands touch, each once. */
const neighbours = [
  ...new Set(
    edges.flatMap(({ a, b }) => {
      const pair = [ownerOf.get(a), ownerOf.get(b)].filter((each) => each !== undefined);
      return pair.length === 2 && pair[0] !== pair[1] ? [pair.toSorted().join(' ')] : [];
    }),
  ),
];

const apart = (a: Rgb, b: Rgb): number =>
  Math.hypot(0.8 * (a[0] - b[0]), 1.2 * (a[1] - b[1]), 0.7 * (a[2] - b[2]));

describe('washes of colour', () => {
  test('a colour that is none is blank paper', () => {
    expect(parseHex('red; } body {')).toEqual(parseHex(undefined));
    expect(parseHex('#0aFf10')).toEqual([10, 255, 16]);
  });

  test('every wash is light enough for black names and dark enough to be seen on paper', () => {
    const wrong = [...tintOf].filter(([, tint]) => lightness(tint) < 150 || lightness(tint) > 232);
    expect(wrong).toEqual([]);
  });

  test('stripes of any power are lighter or darker than the land of any other', () => {
    for (const [, ground] of tintOf) {
      for (const { colour } of powers) {
        const stripes = stripesOn(ground, parseHex(colour));
        expect(Math.abs(lightness(stripes) - lightness(ground))).toBeGreaterThan(38);
      }
    }
    expect(stripesOn([240, 240, 240], [20, 20, 20])).toEqual([20, 20, 20]);
  });

  test('powers that touch are told apart by their washes', () => {
    const alike = neighbours.filter((pair) => {
      const [a, b] = pair.split(' ').map((id) => tintOf.get(id));
      return a !== undefined && b !== undefined && apart(a, b) < 16;
    });
    expect(neighbours.length).toBeGreaterThan(40);
    expect(alike).toEqual([]);
  });
});
