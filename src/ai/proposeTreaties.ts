import {
  A_CHOICE,
  checkOffer,
  clamp,
  closestOf,
  contains,
  courts,
  noticeOf,
  opponents,
  protects,
  reach,
  runsOut,
  USUAL_TERM,
  weighOffer,
  worstThreat,
  type Clause,
  type Order,
  type PowerId,
  type Rank,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { seekGoods } from './seekGoods.ts';
import { treatyDrafts } from './treatyDrafts.ts';

/** Chance in a hundred that a foreign ministry makes an offer in a month of peace. */
const BUSY: Readonly<Record<Rank, number>> = { great: 20, regional: 6, minor: 2 };
/** Points of the worst threat that make it a hundredth likelier; at most `MOST_ALARM`. */
const ALARM = 10;
const MOST_ALARM = 6;
/** New treaties that a foreign office can see through in a year; it opens no more talks then. */
const CAPACITY: Readonly<Record<Rank, number>> = { great: 4, regional: 2, minor: 1 };
/** Partners that it considers in such a month. */
const CONSIDERED = 6;
/** It offers only what it gains this much by; goods are weighed more finely than promises. */
const WORTH_OFFERING = 8;
const WORTH_TRADING = 4;
/** Chance in a hundred that it asks for more than the other would sign at once, and by how much. */
const FEELERS = 25;
const HOPE = 10;
/** Months of notice that it asks for. */
const NOTICE = 6;
/** Months before the end of a treaty in which its first party offers it again, and the second. */
const ASKS_FIRST = 3;
const ASKS_NEXT = 1;
/** Months for which it would stop the fighting. */
const TRUCE = 6;

type OfferOrder = Extract<Order, { readonly kind: 'offer' }>;

/** An offer with what it is worth to whoever makes it. */
interface Proposal {
  readonly worth: number;
  readonly order: OfferOrder;
}

/**
 * The offers of a month: peace whenever it pays, what would lapse, what the works lack; else at
 * most one treaty that both would sign.
 */
export function proposeTreaties(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const overtures = situation.survey.living
    .filter((power) => opponents(situation, me, power) && speaksFirst(cabinet, power))
    .flatMap((enemy) => bestOffer(cabinet, enemy));
  if (overtures.length > 0) return overtures.map(({ order }) => order);
  const renewals = renewalsOf(cabinet);
  if (renewals.length > 0) return renewals;
  const purchase = seekGoods(cabinet);
  if (purchase.length > 0) return purchase;
  if (!hasTime(cabinet)) return [];
  const [best] = partners(cabinet)
    .flatMap((power) => bestOffer(cabinet, power))
    .toSorted((a, b) => b.worth - a.worth);
  return best ? [best.order] : [];
}

/** Of two enemies it is each one's turn in every other month to sound the other. */
const speaksFirst = ({ me, situation }: Cabinet, enemy: PowerId): boolean =>
  (situation.world.month + (me < enemy ? 0 : 1)) % 2 === 0;

/**
 * What would lapse within weeks is offered again where it still pays both; one side asks first,
 * and for one treaty with the same partner at a time.
 */
function renewalsOf({ me, situation }: Cabinet): OfferOrder[] {
  const { survey, world } = situation;
  const offers = (survey.treaties[me] ?? []).flatMap((id): OfferOrder[] => {
    const treaty = world.treaties[id];
    if (!treaty || !runsOut(world, treaty) || treaty.until === null) return [];
    const { parties, clauses, notice } = treaty;
    const turn = treaty.until - world.month === (parties[0] === me ? ASKS_FIRST : ASKS_NEXT);
    const to = parties.find((power) => power !== me);
    if (!turn || to === undefined) return [];
    const terms = { clauses, until: until(situation, clauses), ...noticeOf(notice) };
    const mine = weighOffer(situation, me, to, terms);
    const order = { kind: 'offer', to, ...terms } as const;
    if (!mine.accepts || !weighOffer(situation, to, me, terms).accepts) return [];
    if (checkOffer(situation, me, order) !== 'allowed') return [];
    return [{ ...order, why: mine.terms }];
  });
  const partnersAsked = offers.map(({ to }) => to);
  return offers.filter(({ to }, place) => partnersAsked.indexOf(to) === place);
}

/** Whether the ministry is free for new talks this month, and sees any need of them. */
function hasTime({ me, situation, draw }: Cabinet): boolean {
  const busy = BUSY[rankOf({ situation }, me)];
  const lot = draw('ministry').below(100);
  if (lot >= busy + MOST_ALARM || isFull({ situation }, me)) return false;
  return lot < busy || lot < Math.trunc(busy + alarmOf({ situation }, me));
}

/** Hundredths by which its worst threat makes a ministry likelier to look for friends. */
const alarmOf = ({ situation }: Pick<Cabinet, 'situation'>, power: PowerId): number =>
  clamp(worstThreat(situation, power, power) / ALARM, 0, MOST_ALARM);

const rankOf = ({ situation }: Pick<Cabinet, 'situation'>, power: PowerId): Rank =>
  situation.content.scenario.powers[power]?.rank ?? 'minor';

/** Whether a foreign office has signed as much in a year as it can handle. */
function isFull({ situation }: Pick<Cabinet, 'situation'>, power: PowerId): boolean {
  const { world, survey } = situation;
  const recent = (survey.treaties[power] ?? []).filter(
    (id) => (world.treaties[id]?.signed ?? 0) > world.month - 12,
  );
  return recent.length >= CAPACITY[rankOf({ situation }, power)];
}

/** Some powers drawn by lot of those that matter, the month's correspondence. */
function partners(cabinet: Cabinet): PowerId[] {
  const others = cabinet.situation.survey.living.filter((power) => matters(cabinet, power));
  const chance = cabinet.draw('partners');
  const chosen: PowerId[] = [];
  while (chosen.length < CONSIDERED && others.length > 0)
    chosen.push(...others.splice(chance.below(others.length), 1));
  return chosen.filter((power) => !isFull(cabinet, power));
}

/** Neighbours by land matter, whom an aim names, and to a great power every other great one. */
function matters({ me, situation }: Cabinet, power: PowerId): boolean {
  if (power === me) return false;
  const { powers } = situation.content.scenario;
  const great = powers[me]?.rank === 'great' && powers[power]?.rank === 'great';
  if (great || reach(situation, me, power) === 2) return true;
  const cares = (a: PowerId, b: PowerId): boolean =>
    courts(situation, a, b) + protects(situation, a, b) + contains(situation, a, b) > 0;
  return cares(me, power) || cares(power, me);
}

/**
 * The best treaty with one power that is lawful, pays, and that it would sign, as far as one can
 * see. Now and then a ministry asks for a little more, to be told what the other wants for it.
 */
function bestOffer({ me, situation, draw }: Cabinet, to: PowerId): Proposal[] {
  let best: Proposal | null = null;
  for (const clauses of treatyDrafts({ me, situation }, to)) {
    const run = { until: until(situation, clauses), ...noticeFor(clauses) };
    const order: OfferOrder = { kind: 'offer', to, clauses, ...run };
    const { sum, terms } = weighOffer(situation, me, to, order);
    if (sum < leastWorth(clauses) || sum <= (best?.worth ?? 0)) continue;
    if (checkOffer(situation, me, order) !== 'allowed') continue;
    const short = Math.min(0, weighOffer(situation, to, me, order).sum);
    if (short < -HOPE || sum + 2 * short <= (best?.worth ?? 0)) continue;
    if (short < 0 && !draw('feeler', to).chance(FEELERS)) continue;
    best = { worth: sum + 2 * short, order: { ...order, why: terms } };
  }
  return best ? [best] : [];
}

const leastWorth = (clauses: readonly Clause[]): number =>
  clauses.every(({ kind }) => kind === 'trade') ? WORTH_TRADING : WORTH_OFFERING;

/** What binds is not thrown off from one day to the next. */
const noticeFor = (clauses: readonly Clause[]): { readonly notice?: number } =>
  noticeOf(closestOf(clauses) >= A_CHOICE ? NOTICE : 0);

/** The last month for which a treaty is offered. */
const until = ({ world }: Cabinet['situation'], clauses: readonly Clause[]): number =>
  world.month + (clauses.some(({ kind }) => kind === 'armistice') ? TRUCE : USUAL_TERM);
