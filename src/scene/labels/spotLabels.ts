import type { Game } from '../../game/state.ts';
import type { Board, Land, ProvinceId, Rank } from '../../rules/index.ts';
import type { MapNames } from '../mapOptions.ts';
import type { PassageSpot } from '../signs/passageSpots.ts';
import { INK } from '../style/ink.ts';
import type { SpotLabel } from './label.ts';

const SEA_INK = [0.16, 0.31, 0.4, 0.95] as const;
const CITY_INK = [...INK.black, 1] as const;

/** Scale from which a capital is named, by the rank of its power. */
const CAPITAL_FROM: Readonly<Record<Rank, number>> = { great: 0.24, regional: 0.32, minor: 0.42 };

/** The names of cities, capitals first, then by people, works and harbours. */
export function cityLabels(board: Board, game: Game | null, names: MapNames): SpotLabel[] {
  const capitals = capitalsOf(game);
  return board.land.flatMap((id) => {
    const land = board.places[id];
    if (land?.kind !== 'land') return [];
    return [cityLabel(id, land, { rank: capitals.get(id), name: names.place(id) })];
  });
}

function capitalsOf(game: Game | null): ReadonlyMap<ProvinceId, Rank> {
  if (game === null) return new Map();
  const { world, content } = game;
  return new Map(
    Object.entries(world.powers)
      .filter(([, power]) => power.alive)
      .map(([id, power]) => [
        power.capital,
        content.scenario.powers[id as keyof typeof content.scenario.powers]?.rank ?? 'minor',
      ]),
  );
}

/** How much a city matters: thousands of people, with works and harbours weighed as people. */
const weightOf = ({ population, works, port }: Land): number =>
  population / 10 + works * 60 + port * 45;

interface City {
  readonly rank: Rank | undefined;
  readonly name: string;
}

function cityLabel(id: ProvinceId, land: Land, { rank, name }: City): SpotLabel {
  const weight = weightOf(land);
  const common = { kind: 'spot', id, text: name, at: land.seat, spacing: 0.01 } as const;
  if (rank !== undefined) {
    return {
      ...common,
      face: 'bold',
      size: rank === 'great' ? 15 : 13.5,
      ink: CITY_INK,
      halo: 0.85,
      from: CAPITAL_FROM[rank],
      to: Infinity,
      rank: 900 - CAPITAL_FROM[rank] * 200,
      sign: 'capital',
    };
  }
  const from = weight > 700 ? 0.42 : weight > 420 ? 0.56 : weight > 220 ? 0.72 : 0.9;
  return {
    ...common,
    face: 'regular',
    size: weight > 420 ? 13.5 : 12.5,
    ink: CITY_INK,
    halo: 0.8,
    from,
    to: Infinity,
    rank: Math.min(690, weight / 3),
    sign: land.port >= 2 ? 'port' : 'city',
  };
}

/** The names of seas, in two lines where one would be long. */
export function seaLabels(board: Board, names: MapNames): SpotLabel[] {
  return board.seas.flatMap((id) => {
    const sea = board.places[id];
    if (sea?.kind !== 'sea') return [];
    return [
      {
        kind: 'spot',
        id,
        text: inTwo(names.place(id)),
        at: sea.label,
        face: 'italic',
        size: 14,
        spacing: 0.09,
        ink: SEA_INK,
        halo: 0,
        from: 0.3,
        to: Infinity,
        rank: 700,
        sign: null,
      } satisfies SpotLabel,
    ];
  });
}

/** The names of straits and canals, above or below their signs. */
export const passageLabels = (passages: readonly PassageSpot[]): SpotLabel[] =>
  passages.flatMap(({ id, edge, at }) => {
    if (edge.name === undefined) return [];
    return [
      {
        kind: 'spot',
        id,
        text: edge.name,
        at,
        face: 'italic',
        size: 12,
        spacing: 0.04,
        ink: SEA_INK,
        halo: 0.5,
        from: 0.7,
        to: Infinity,
        rank: 650,
        sign: null,
      } satisfies SpotLabel,
    ];
  });

/** Letters from which a name is broken at the gap nearest to its middle. */
const LONG = 10;

function inTwo(name: string): string {
  if (name.length < LONG) return name;
  const gaps = Array.from(name).flatMap((letter, i) => (letter === ' ' ? [i] : []));
  const middle = name.length / 2;
  const [gap] = gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return gap === undefined ? name : `${name.slice(0, gap)}\n${name.slice(gap + 1)}`;
}
