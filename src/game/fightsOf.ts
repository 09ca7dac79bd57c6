import {
  aidPrice,
  AIDS,
  commitmentId,
  GOODS,
  givenTo,
  sortedKeys,
  sumOf,
  theatreTerms,
  THEATRE_SIDES,
  TRACK_END,
  type Aid,
  type Backed,
  type Commitment,
  type Good,
  type PowerId,
  type StateOrder,
  type TextKey,
  type TheatreFacts,
  type WarId,
} from '../rules/index.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';
import type { Blank } from './tell/sentence.ts';
import { sideName } from './tell/commitSentence.ts';

export type CommitOrder = Extract<StateOrder, { readonly kind: 'commit' }>;

/** One side of others' fight: who it is, who helps it, and what we may give. */
export interface FightSide {
  readonly to: Backed;
  readonly name: Blank;
  readonly given: readonly Commitment[];
  /** Every lawful order to help it, ours. */
  readonly open: readonly CommitOrder[];
}

/** A fight that outsiders may help to decide. */
export interface Fight {
  readonly key: string;
  readonly sides: readonly [FightSide, FightSide];
  readonly war: WarId | null;
  readonly theatre: FarTheatre | null;
}

/** A theatre beyond the board, and how it has moved. */
export interface FarTheatre {
  readonly facts: TheatreFacts;
  readonly track: number;
  /** The ends of the track on either side. */
  readonly most: number;
  /** Where it stood at the start and after each month played. */
  readonly line: readonly number[];
  /** What moved it in the last month; empty while it rests. */
  readonly moved: Reckoning;
  /** The places at which something comes of it, from the first side's end to the second's. */
  readonly marks: readonly TheatreMark[];
  /** What would move it now, fortune apart. */
  readonly pulls: Reckoning;
}

/** A place on the track: what happens there, and whether it has. */
export interface TheatreMark {
  readonly id: string;
  readonly at: number;
  readonly title: TextKey;
  readonly passed: boolean;
}

/** Far theatres, then wars: everything that is not ours alone. */
export function fightsOf(game: Game): Fight[] {
  const { content, world, me } = game;
  const theatres = content.scenario.theatres.map(
    (facts): Fight => ({
      key: `theatre ${facts.id}`,
      sides: twoSides(
        game,
        THEATRE_SIDES.map((side): Backed => ({ kind: 'theatre', theatre: facts.id, side })),
      ),
      war: null,
      theatre: farTheatre(game, facts),
    }),
  );
  const wars = sortedKeys(world.wars)
    .filter((id) => me === null || world.wars[id]?.parties[me] === undefined)
    .map(
      (war): Fight => ({
        key: `war ${war}`,
        sides: twoSides(game, [
          { kind: 'war', war, side: 'attackers' },
          { kind: 'war', war, side: 'defenders' },
        ]),
        war,
        theatre: null,
      }),
    );
  return [...wars, ...theatres];
}

function twoSides(game: Game, [a, b]: readonly Backed[]): [FightSide, FightSide] {
  if (!a || !b) throw new Error('a fight has two sides');
  return [sideOf(game, a), sideOf(game, b)];
}

const sideOf = (game: Game, to: Backed): FightSide => ({
  to,
  name: sideName(game.content, game.world, to),
  given: givenTo(game.world, to),
  open: (game.legal?.of('commit') ?? []).filter(
    (order) => JSON.stringify(order.to) === JSON.stringify(to),
  ),
});

/** The kinds of help that are open among some orders. */
export const aidsIn = (open: readonly CommitOrder[]): Aid[] =>
  AIDS.filter((aid) => open.some(({ what }) => what === aid));

function farTheatre(game: Game, facts: TheatreFacts): FarTheatre {
  const { world, months } = game;
  const line = [facts.start];
  for (const { log } of months) {
    let now = line.at(-1) ?? facts.start;
    for (const fact of log)
      if (fact.kind === 'theatre-moved' && fact.theatre === facts.id) now += fact.change;
    line.push(now);
  }
  const moved = (months.at(-1)?.log ?? []).flatMap((fact) =>
    fact.kind === 'theatre-moved' && fact.theatre === facts.id ? fact.terms : [],
  );
  const pulls = theatreTerms(knownSituation(game), facts);
  const events = new Map(game.content.scenario.events.map(({ id, title }) => [id, title]));
  const marks = facts.thresholds.map(({ id, at, event }) => ({
    id,
    at,
    title: events.get(event) ?? facts.name,
    passed: world.theatres[facts.id]?.passed[id] === true,
  }));
  return {
    facts,
    most: TRACK_END,
    track: world.theatres[facts.id]?.track ?? 0,
    line,
    moved: { sum: sumOf(moved), terms: moved },
    marks: marks.toSorted((a, b) => a.at - b.at),
    pulls: { sum: sumOf(pulls), terms: pulls },
  };
}

/** What an order to help costs every month, good by good. */
export function priceOf(order: CommitOrder): [Good, number][] {
  const price = aidPrice(order);
  return GOODS.flatMap((good): [Good, number][] => (price[good] > 0 ? [[good, price[good]]] : []));
}

/** The order that takes help back. */
export const withdrawalOf = ({ power, to, what }: Commitment) =>
  ({ kind: 'withdraw', commitment: commitmentId(power, to, what) }) as const;

/** What we give to a side, by our own orders of earlier months. */
export const ownHelp = (side: FightSide, me: PowerId): readonly Commitment[] =>
  side.given.filter(({ power }) => power === me);
