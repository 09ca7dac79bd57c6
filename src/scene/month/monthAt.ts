import type { Arrow, ArrowKind } from '../arrows/arrow.ts';
import { bowAt } from '../arrows/bow.ts';
import type { Board, UnitId, World } from '../../rules/index.ts';
import type { Counter } from '../counters/counter.ts';
import { counterOf, countersOf, type Muster, standOf } from '../counters/unitCounters.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { capitalSpot, stakeSpot } from '../signs/stakeSpot.ts';
import type { Spot } from '../view/view.ts';
import { ACTS, type Timeline, type Walk, type Way } from './timeline.ts';

/** The board, and the world in which the month began. */
export interface Scenery {
  readonly board: Board;
  readonly before: World;
}

type Leg = readonly [from: Spot, to: Spot];

const share = (at: number, [from, to]: readonly [number, number]): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)));

const ease = (t: number): number => t * t * (3 - 2 * t);

/** How far along its way a unit is, for each way of going. */
const PROGRESS: Readonly<Record<Way, (at: number) => number>> = {
  march: (at) => ease(share(at, ACTS.march)),
  flight: (at) => ease(share(at, ACTS.flight)),
  bounce: (at) => {
    const t = share(at, ACTS.march);
    return 0.42 * Math.sin(Math.PI * ease(t));
  },
};

/** The counters as they stand and walk at a moment of the month. */
export function countersAt(muster: Muster, before: World, play: Timeline, at: number): Counter[] {
  const walks = new Map<UnitId, Walk[]>();
  for (const walk of play.walks) walks.set(walk.unit, [...(walks.get(walk.unit) ?? []), walk]);
  const standing = countersOf(muster, before.units).map(([id, counter]) => {
    const own = walks.get(id) ?? [];
    const lost = play.lost.has(id) ? share(at, ACTS.flight) : 0;
    const walking = own.reduce((each, walk) => walked(muster.board, each, walk, at), counter);
    return { ...walking, alpha: 1 - lost };
  });
  const rising = play.raised.map((rise) => ({
    ...counterOf(muster, { ...rise, name: '', entrenched: 0, full: rise.strength }),
    alpha: share(at, [ACTS.rise, ACTS.rise + 300]),
  }));
  return [...standing, ...rising.filter(({ alpha }) => alpha > 0)];
}

function walked(board: Board, counter: Counter, { from, to, way }: Walk, at: number): Counter {
  const t = PROGRESS[way](at);
  if (t <= 0) return counter;
  const [start, end] = [from, to].map((place) => standOf(board, place, counter.kind));
  if (start === undefined || end === undefined) return counter;
  return {
    ...counter,
    at: bowAt(start.at, end.at, t),
    lift: counter.lift + (end.lift - start.lift) * t,
    shift: counter.shift + (end.shift - start.shift) * t,
    walking: true,
  };
}

/** How strongly something is seen that comes up and fades again within an act. */
function strength(at: number, act: readonly [number, number]): number {
  const t = share(at, act);
  if (t <= 0 || t >= 1) return 0;
  return Math.min(1, t * 6, (1 - t) * 4);
}

/** Marks of battle, and seals on treaties, at a moment of the month: they flash up and fade. */
export function marksAt(stage: Scenery, play: Timeline, at: number): Mark[] {
  const swords = strength(at, ACTS.clash);
  const flash = 1.25 + 0.6 * Math.sin(Math.PI * Math.min(1, share(at, ACTS.clash) * 2.4));
  const clashes = play.clashes.map(
    (place): Mark => ({
      name: 'swords',
      at: standOf(stage.board, place).at,
      size: flash,
      alpha: swords,
    }),
  );
  const wax = strength(at, ACTS.seal);
  const pressed = 1 + 0.8 * (1 - Math.min(1, share(at, ACTS.seal) * 7));
  const seals = bondsOf(stage, play).map(
    ([from, to]): Mark => ({ name: 'seal', at: bowAt(from, to, 0.5), size: pressed, alpha: wax }),
  );
  const fire = strength(at, ACTS.alarm);
  const swell = 0.8 + 0.5 * Math.sin(Math.PI * share(at, ACTS.alarm));
  const alarms = threatsOf(stage, play).map(
    ([, to]): Mark => ({ name: 'glow', at: to, size: swell, alpha: fire }),
  );
  return [...alarms, ...clashes, ...seals].filter(({ alpha }) => alpha > 0);
}

/** Strokes over the map at a moment of the month: retreats, treaties and threats. */
export function strokesAt(stage: Scenery, play: Timeline, at: number): Arrow[] {
  const stroke =
    (kind: ArrowKind, alpha: number) =>
    ([from, to]: Leg): Arrow => ({ kind, from, to, onto: 'spot', alpha });
  const flights = play.walks
    .filter(({ way }) => way === 'flight')
    .map(({ from, to }): Leg => [standOf(stage.board, from).at, standOf(stage.board, to).at]);
  return [
    ...bondsOf(stage, play).map(stroke('bond', strength(at, ACTS.seal))),
    ...threatsOf(stage, play).map(stroke('threat', strength(at, ACTS.alarm))),
    ...flights.map(stroke('retreat', strength(at, [ACTS.flight[0] - 150, ACTS.flight[1]]))),
  ].filter(({ alpha }) => alpha > 0);
}

/** From capital to capital: each treaty's first party with the others. */
function bondsOf({ board, before }: Scenery, { seals }: Timeline): Leg[] {
  return seals.flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      way(
        first === undefined ? null : capitalSpot(board, before, first),
        capitalSpot(board, before, other),
      ),
    ),
  );
}

/** From the capital of whoever presses to what he asks for. */
function threatsOf({ board, before }: Scenery, { alarms }: Timeline): Leg[] {
  return alarms.flatMap(({ by, against, over }) =>
    way(
      capitalSpot(board, before, by),
      over === null ? capitalSpot(board, before, against) : stakeSpot(board, before, against, over),
    ),
  );
}

const way = (from: Spot | null, to: Spot | null): Leg[] =>
  from === null || to === null ? [] : [[from, to]];

/** The world's provinces with the changes of hands up to a moment. */
export function provincesAt(before: World, { changes }: Timeline, at: number): World['provinces'] {
  const due = changes.filter((change) => change.at <= at);
  if (due.length === 0) return before.provinces;
  const provinces = { ...before.provinces };
  for (const { province, controller, owner } of due) {
    const state = provinces[province];
    if (state) provinces[province] = { ...state, controller, owner: owner ?? state.owner };
  }
  return provinces;
}
