import {
  affinity,
  AIDS,
  canAfford,
  checkBacked,
  checkOrder,
  clamp,
  commitmentId,
  contains,
  courts,
  fleetsFor,
  fortunesOf,
  givenTo,
  aidPrice,
  holds,
  incomeTerms,
  isStirring,
  landWanted,
  leaderOf,
  opinionOf,
  otherBacked,
  protects,
  reach,
  sidesOpen,
  sumLedger,
  sumOf,
  term,
  theatreFacts,
  threatOf,
  type Aid,
  type Backed,
  type Order,
  type PowerId,
  type Situation,
  type Stocks,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Chance in a hundred that a government thinks of others' fights in a month. */
const BUSY = { great: 50, regional: 25 } as const;
/** The sums of reasons from which each further point is given. */
const STEPS = [12, 26, 42] as const;
/** Help is taken back when it has become plainly unwise. */
const REGRET = 0;
/** A power pays no month's help for which it has not twelve months' price in store. */
const MONTHS_IN_STORE = 12;
/** Months for which its gold must last if it goes on spending like that. */
const MONTHS_SOLVENT = 30;

/** What a cabinet gives to others' fights this month, and what it takes back, each with its reasons. */
export function giveAid(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { world, content } = situation;
  const rank = content.scenario.powers[me]?.rank ?? 'minor';
  if (rank === 'minor' || !cabinet.draw('aid').chance(BUSY[rank])) return [];
  return sidesOpen(situation).flatMap((to): Order[] => {
    const given = givenTo(world, to).filter(({ power }) => power === me);
    if (given.length === 0 && checkBacked(situation, me, to) !== 'allowed') return [];
    const why = aidTerms(situation, me, to);
    const sum = sumOf(why);
    if (given.length > 0 && sum < REGRET)
      return given.map(({ what }) => ({
        kind: 'withdraw',
        commitment: commitmentId(me, to, what),
        why,
      }));
    const amount = STEPS.filter((step) => sum >= step).length;
    const what = amount === 0 ? undefined : choice(cabinet, to, amount);
    if (what === undefined) return [];
    return [{ kind: 'commit', to, what, amount, why }];
  });
}

/** One kind of help more than is given already, drawn among those that can be paid for long. */
function choice({ me, situation, draw }: Cabinet, to: Backed, amount: number): Aid | undefined {
  const { world } = situation;
  const stocks = world.powers[me]?.stocks;
  const { gold } = sumLedger(incomeTerms(situation, me));
  const bears = (price: Stocks): boolean =>
    stocks !== undefined &&
    canAfford(stocks, timesOf(price, MONTHS_IN_STORE)) &&
    stocks.gold + MONTHS_SOLVENT * (gold - price.gold) >= 0;
  const open = AIDS.filter(
    (what) =>
      (what !== 'fleet' || canSpareShips(situation, me, to, amount)) &&
      world.commitments[commitmentId(me, to, what)] === undefined &&
      bears(aidPrice({ what, amount })),
  );
  const given = givenTo(world, to).filter(({ power }) => power === me).length;
  if (given >= amount) return undefined;
  return open[draw('aid', to.kind === 'war' ? to.war : to.theatre).below(Math.max(1, open.length))];
}

/** Ships go only where the pack says that they decide, and no more than one fleet in three. */
const canSpareShips = (situation: Situation, me: PowerId, to: Backed, amount: number): boolean =>
  to.kind === 'theatre' &&
  checkOrder(situation, me, { kind: 'commit', to, what: 'fleet', amount }) === 'allowed' &&
  fleetsFor(situation, me, to).length >= 3 * amount;

const timesOf = (price: Stocks, months: number): Stocks => ({
  gold: price.gold * months,
  oil: price.oil * months,
  coal: price.coal * months,
  manpower: price.manpower * months,
});

/** Why a power would help one side of a fight that is not its own. */
export function aidTerms(situation: Situation, me: PowerId, to: Backed): Term[] {
  const own = situation.world.powers[me];
  const terms = to.kind === 'war' ? warTerms(situation, me, to) : theatreTerms(situation, me, to);
  if (terms.length === 0) return [];
  return [
    ...terms,
    ...term('aid.own-war', situation.survey.belligerents.has(me) ? -40 : 0),
    ...term('aid.poor', -clamp(120 - (own?.stocks.gold ?? 0), 0, 120) / 4),
    ...term('aid.deficit', clamp(sumLedger(incomeTerms(situation, me)).gold, -40, 0) / 2),
    ...term('aid.not-our-fight', -14),
  ];
}

/** In a war: who fights whom, what they are to us, and what keeps a rival busy (WI-14). */
function warTerms(situation: Situation, me: PowerId, to: Extract<Backed, { kind: 'war' }>): Term[] {
  const { world } = situation;
  const [friend, foe] = [leaderOf(world, to), leaderOf(world, otherBacked(to))];
  if (friend === undefined || foe === undefined) return [];
  const [mine, theirs, others] = [me, friend, foe].map((power) => world.powers[power]?.regime);
  if (!mine || !theirs || !others) return [];
  const fortunes = sumOf(fortunesOf(situation, friend, foe));
  const near = Math.max(reach(situation, me, friend), reach(situation, me, foe));
  return [
    ...term('aid.creed', (affinity(mine, theirs) - affinity(mine, others)) / 2, { power: friend }),
    ...term('aid.liking', clamp(opinionOf(situation, me, friend) / 5, -15, 15), { power: friend }),
    ...term('aid.dislike', clamp(-opinionOf(situation, me, foe) / 6, -15, 15), { power: foe }),
    ...term('aid.ward', protects(situation, me, friend) / 3, { power: friend }),
    ...term('aid.court', -courts(situation, me, foe) / 4, { power: foe }),
    ...term('aid.danger', clamp(threatOf(situation, me, foe) / 5, 0, 15), { power: foe }),
    ...term('aid.tie-down', tieDown(situation, me, foe), { power: foe }),
    ...term('aid.aims', -landWanted(situation, me, friend) / 4, { power: friend }),
    ...term('aid.hopeless', fortunes < -60 ? -20 : 0, { power: friend }),
    ...term('aid.far', near === 0 ? -4 : 0),
  ];
}

/** What it is worth that a power is busy elsewhere: it stands guard over what we want (WI-14). */
function tieDown(situation: Situation, me: PowerId, foe: PowerId): number {
  let most = contains(situation, me, foe) / 4;
  for (const ward of situation.survey.living) {
    if (ward === me || ward === foe || protects(situation, foe, ward) === 0) continue;
    const wanted = Math.min(landWanted(situation, me, ward), protects(situation, foe, ward));
    most = Math.max(most, wanted / 2);
  }
  return clamp(most, 0, 25);
}

/** In a far theatre: what the pack says that it is to us, and who stands on the two sides. */
function theatreTerms(
  situation: Situation,
  me: PowerId,
  to: Extract<Backed, { kind: 'theatre' }>,
): Term[] {
  const facts = theatreFacts(situation.content, to.theatre);
  if (!facts || !isStirring(situation, facts)) return [];
  const interests = interestsIn(situation, me, to);
  if (interests.length === 0) return [];
  const { world } = situation;
  const rivals = givenTo(world, otherBacked(to)).filter(({ power }) => power !== me);
  const rivalry = rivals.reduce(
    (sum, { power }) => sum + clamp(-opinionOf(situation, me, power) / 10, -6, 6),
    0,
  );
  return [...interests, ...term('aid.rivals', clamp(rivalry, -12, 12))];
}

function interestsIn(
  situation: Situation,
  me: PowerId,
  { theatre, side }: Extract<Backed, { kind: 'theatre' }>,
): Term[] {
  const { interests = [] } = theatreFacts(situation.content, theatre)?.sides[side] ?? {};
  return interests
    .filter(({ power, when }) => power === me && (when === undefined || holds(situation, when)))
    .flatMap(({ weight, reason }) => term(reason, weight));
}
