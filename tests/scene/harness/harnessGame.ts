import type { Game } from '../../../src/game/state.ts';
import {
  type Board,
  type Content,
  type Edge,
  type Land,
  makeBoard,
  type Place,
  type PowerFacts,
  type PowerId,
  type PowerSetUp,
  type ProvinceId,
  type Sea,
  type UnitSetUp,
} from '../../../src/rules/index.ts';
import { newWorld } from '../../../src/rules/newWorld.ts';

type PlaceFile<T> = Omit<T, 'kind'> & { readonly id: ProvinceId };
type PowerFile = Omit<PowerFacts & PowerSetUp, 'leaderTitle'> & { readonly id: PowerId };

/** The packs' files by name, as the dev server bundles them. */
async function filesOf(pack: string): Promise<(name: string) => Record<string, unknown>> {
  const bundle = (await (await fetch(`/packs/${pack}.json`)).json()) as {
    readonly files: Readonly<Record<string, string>>;
  };
  return (name) => JSON.parse(bundle.files[name] ?? '{}') as Record<string, unknown>;
}

function boardOf(read: (name: string) => Record<string, unknown>): Board {
  const places: Record<ProvinceId, Place> = {};
  for (const land of read('provinces.json')['provinces'] as PlaceFile<Land>[]) {
    places[land.id] = { ...land, kind: 'land' };
  }
  for (const sea of read('seas.json')['seas'] as PlaceFile<Sea>[]) {
    places[sea.id] = { ...sea, kind: 'sea' };
  }
  return makeBoard(places, read('edges.json')['edges'] as Edge[]);
}

/** The first month of the packs as they lie in the working tree, checked or not. */
export async function harnessGame(me: PowerId): Promise<Game> {
  const board = boardOf(await filesOf('europe'));
  const read = await filesOf('1933-pact');
  const powers = read('powers.json')['powers'] as PowerFile[];
  const owners: Record<ProvinceId, PowerId> = {};
  for (const [power, lands] of Object.entries(read('ownership.json')['owners'] as object)) {
    for (const land of lands as ProvinceId[]) owners[land] = power as PowerId;
  }
  const content: Content = {
    packs: [],
    board,
    scenario: {
      id: '1933-pact',
      title: '',
      blurb: '',
      start: 23200,
      end: 23297,
      suggested: [],
      powers: Object.fromEntries(powers.map((each) => [each.id, each])),
      setUp: {
        owners,
        controllers: {},
        powers: Object.fromEntries(powers.map((each) => [each.id, { ...each, leaderTitle: '' }])),
        units: read('units.json')['units'] as UnitSetUp[],
        relations: [],
        unrecognised: [],
        treaties: [],
      },
      aims: {},
      ambitions: {},
      events: [],
    forts: {},
    },
  };
  const world = newWorld(content, 'harness');
  const texts = read('texts/en.json')['texts'] as Record<string, string>;
  return {
    content,
    texts,
    seed: 'harness',
    humans: [me],
    me,
    world,
    view: null,
    legal: null,
    months: [],
    slot: 'harness',
  };
}
