import type { WarSide } from '../facts.ts';
import type { CommitmentId, PowerId, TheatreId, WarId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { TheatreSide } from '../theatres/theatre.ts';
import type { Stocks } from '../world.ts';

/** What an outsider gives to one side of a fight that is not his own. */
export const AIDS = ['arms', 'volunteers', 'money', 'fleet'] as const;
export type Aid = (typeof AIDS)[number];

/** The side that is backed: of a war on the board, or of a far theatre. */
export type Backed =
  | { readonly kind: 'war'; readonly war: WarId; readonly side: WarSide }
  | { readonly kind: 'theatre'; readonly theatre: TheatreId; readonly side: TheatreSide };

/** Help that goes out every month until it is taken back, or nobody is left to take it. */
export interface Commitment {
  readonly power: PowerId;
  readonly to: Backed;
  readonly what: Aid;
  /** 1 (a gesture) to `MOST_AID`. */
  readonly amount: number;
  readonly since: Month;
  /** What has been given in all: amounts times months. */
  given: number;
  /** Manpower of it that has fallen. */
  lost: number;
}

export const MOST_AID = 3;

/** What one point of each costs in a month. */
export const AID_PRICE: Readonly<Record<Aid, Readonly<Stocks>>> = {
  arms: { gold: 4, oil: 0, coal: 2, manpower: 0 },
  volunteers: { gold: 1, oil: 0, coal: 0, manpower: 4 },
  money: { gold: 6, oil: 0, coal: 0, manpower: 0 },
  fleet: { gold: 2, oil: 3, coal: 0, manpower: 0 },
};

/** The price of a commitment in a month. */
export function aidPrice({ what, amount }: Pick<Commitment, 'what' | 'amount'>): Stocks {
  const { gold, oil, coal, manpower } = AID_PRICE[what];
  return {
    gold: gold * amount,
    oil: oil * amount,
    coal: coal * amount,
    manpower: manpower * amount,
  };
}

/** Months that a volunteer serves before he is let go. */
const SERVES = 3;

/** Manpower that comes home when volunteers are needed no longer: those who still serve and live. */
export function menBack({ what, amount, given, lost }: Commitment): number {
  const { manpower } = AID_PRICE.volunteers;
  return what === 'volunteers' ? Math.min(manpower * given - lost, manpower * amount * SERVES) : 0;
}

/** `war/SPN-SPA-23238/attackers`, `theatre/china/first`: a backed side as a word. */
export const backedKey = (to: Backed): string =>
  to.kind === 'war' ? `war/${to.war}/${to.side}` : `theatre/${to.theatre}/${to.side}`;

/** A power gives one side each kind of help once. */
export const commitmentId = (power: PowerId, to: Backed, what: Aid): CommitmentId =>
  `${power}/${what}/${backedKey(to)}` as CommitmentId;

export const sameBacked = (a: Backed, b: Backed): boolean => backedKey(a) === backedKey(b);

/** The other side of the same fight. */
export const otherBacked = (to: Backed): Backed =>
  to.kind === 'war'
    ? { ...to, side: to.side === 'attackers' ? 'defenders' : 'attackers' }
    : { ...to, side: to.side === 'first' ? 'second' : 'first' };
