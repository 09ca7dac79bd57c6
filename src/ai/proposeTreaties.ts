import {
  bound,
  checkOffer,
  courts,
  incomeTerms,
  legalClausesOfKind,
  opponents,
  reach,
  recognises,
  sumLedger,
  weigh,
  type Clause,
  type Order,
  type PowerId,
  type Rank,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { peaceDrafts } from './proposePeace.ts';

/** Chance in a hundred that a foreign ministry makes an offer in a month of peace. */
const BUSY: Readonly<Record<Rank, number>> = { great: 30, regional: 12, minor: 6 };
/** Partners that it considers in such a month. */
const CONSIDERED = 5;
/** It offers only what it gains something by. */
const WORTH_OFFERING = 4;
/** Years for which its treaties run. */
const TERM_YEARS = 5;
/** Months for which it would stop the fighting. */
const TRUCE = 6;

/** The offers of a month: peace whenever it pays, else at most one treaty that both would sign. */
export function proposeTreaties(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const overtures = situation.survey.living
    .filter((power) => opponents(situation, me, power))
    .flatMap((enemy) => bestOffer(cabinet, enemy));
  if (overtures.length > 0) return overtures;
  const rank = situation.content.scenario.powers[me]?.rank ?? 'minor';
  if (!cabinet.draw('ministry').chance(BUSY[rank])) return [];
  const best = partners(cabinet).flatMap((power) => bestOffer(cabinet, power));
  return best.slice(0, 1);
}

/** Some powers drawn by lot of those that matter, the month's correspondence. */
function partners(cabinet: Cabinet): PowerId[] {
  const others = cabinet.situation.survey.living.filter((power) => matters(cabinet, power));
  const chance = cabinet.draw('partners');
  const chosen: PowerId[] = [];
  while (chosen.length < CONSIDERED && others.length > 0)
    chosen.push(...others.splice(chance.below(others.length), 1));
  return chosen;
}

/** Neighbours matter, and whom one courts; to a great power every other great one. */
function matters({ me, situation }: Cabinet, power: PowerId): boolean {
  if (power === me) return false;
  const { powers } = situation.content.scenario;
  const great = powers[me]?.rank === 'great' && powers[power]?.rank === 'great';
  return great || reach(situation, me, power) > 0 || courts(situation, me, power) > 0;
}

/** The best treaty with one power that is lawful, pays, and that it would sign. */
function bestOffer({ me, situation }: Cabinet, to: PowerId): Order[] {
  let best: { readonly worth: number; readonly order: Order } | null = null;
  for (const clauses of drafts({ me, situation }, to)) {
    const until = situation.world.month + termOf(clauses);
    const order = { kind: 'offer', to, clauses, until } as const;
    const mine = weigh(situation, me, to, clauses);
    if (mine.sum < WORTH_OFFERING || mine.sum <= (best?.worth ?? 0)) continue;
    if (checkOffer(situation, me, order) !== 'allowed') continue;
    if (!weigh(situation, to, me, clauses).accepts) continue;
    best = { worth: mine.sum, order: { ...order, why: mine.terms } };
  }
  return best ? [best.order] : [];
}

/** Months for which a treaty is offered. */
const termOf = (clauses: readonly Clause[]): number =>
  clauses.some(({ kind }) => kind === 'armistice') ? TRUCE : 12 * TERM_YEARS;

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** What a ministry would put before another, from the least to the most. */
function drafts(seat: Seat, to: PowerId): Clause[][] {
  const { me, situation } = seat;
  if (opponents(situation, me, to)) return peaceDrafts(seat, to);
  if (!recognises(situation, me, to)) return [[{ kind: 'recognition' }]];
  const lists: Clause[][] = [
    [{ kind: 'non-aggression' }],
    [{ kind: 'friendship' }],
    [{ kind: 'friendship' }, { kind: 'neutrality' }, { kind: 'non-aggression' }],
    [{ kind: 'guarantee', by: me, of: to }],
    ...tradeDrafts(seat, to),
  ];
  if (bound(situation, me, to, 'friendship')) lists.push(...allianceDrafts(seat, to));
  return lists;
}

const allianceDrafts = ({ me, situation }: Seat, to: PowerId): Clause[][] =>
  legalClausesOfKind(situation, 'alliance', me, to).map((clause) => [clause]);

/** It buys what it runs short of, and sells what it has too much of. */
function tradeDrafts({ me, situation }: Seat, to: PowerId): Clause[][] {
  const { oil, coal } = sumLedger(incomeTerms(situation, me));
  return legalClausesOfKind(situation, 'trade', me, to)
    .filter((clause) => {
      const balance = clause.good === 'oil' ? oil : coal;
      if (clause.to === me) return balance < 0 && clause.amount <= 5 - balance;
      return balance > clause.amount;
    })
    .map((clause) => [clause]);
}
