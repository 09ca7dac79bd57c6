import { bowAt } from '../arrows/bow.ts';
import type { Board, UnitId, World } from '../../rules/index.ts';
import type { Counter } from '../counters/counter.ts';
import { counterOf, countersOf, type Muster, standOf } from '../counters/unitCounters.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { ACTS, type Timeline, type Walk, type Way } from './timeline.ts';

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

/** The marks of battle at a moment of the month: they flash up and fade. */
export function marksAt(board: Board, { clashes }: Timeline, at: number): Mark[] {
  const t = share(at, ACTS.clash);
  if (t <= 0 || t >= 1) return [];
  const size = 1.25 + 0.6 * Math.sin(Math.PI * Math.min(1, t * 2.4));
  const alpha = t > 0.7 ? (1 - t) / 0.3 : 1;
  return clashes.map((place) => ({ name: 'swords', at: standOf(board, place).at, size, alpha }));
}

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
