import {
  aimsOf,
  bound,
  contains,
  courts,
  hasSayOver,
  incomeTerms,
  injuriesOf,
  landWanted,
  legalClausesOfKind,
  opponents,
  passageOpen,
  passagesOf,
  protects,
  reach,
  recognises,
  sealable,
  sumLedger,
  threatOf,
  type Clause,
  type PowerId,
} from '../rules/index.ts';
import { canPay } from './canPay.ts';
import type { Cabinet } from './cabinet.ts';
import { peaceDrafts } from './proposePeace.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** What a ministry would put before another, from the least to the most. */
export function treatyDrafts(seat: Seat, to: PowerId): Clause[][] {
  const { me, situation } = seat;
  if (opponents(situation, me, to)) return peaceDrafts(seat, to);
  if (!recognises(situation, me, to)) return [[{ kind: 'recognition' }]];
  const lists: Clause[][] = [
    [{ kind: 'consultation' }],
    [{ kind: 'non-aggression' }],
    [{ kind: 'non-aggression' }, { kind: 'neutrality' }],
    [{ kind: 'friendship' }],
    ...pactDrafts(seat, to),
    [{ kind: 'guarantee', by: me, of: to }],
    ...caseDrafts(seat, to),
    ...tradeDrafts(seat, to),
    ...bargains(seat, to).map((clauses) => clauses.map((clause) => sealed(seat, clause))),
  ];
  if (bound(situation, me, to, 'friendship')) lists.push(...allianceDrafts(seat, to));
  return lists;
}

/** What a third power would resent is kept from it. */
function sealed({ situation }: Seat, clause: Clause): Clause {
  const hurts = injuriesOf(situation, clause).length > 0;
  return hurts && sealable(clause) ? { ...clause, secret: true } : clause;
}

/** The whole pact of September 1933, between two who seek each other (MIL-3). */
function pactDrafts({ me, situation }: Seat, to: PowerId): Clause[][] {
  const sought = courts(situation, me, to) > 0 || courts(situation, to, me) > 0;
  return sought
    ? [[{ kind: 'friendship' }, { kind: 'neutrality' }, { kind: 'non-aggression' }]]
    : [];
}

/** A guarantee for the one case that is feared, where one for every case would ask too much. */
function caseDrafts({ me, situation }: Seat, to: PowerId): Clause[][] {
  if (protects(situation, me, to) === 0) return [];
  const feared = situation.survey.living
    .filter((by) => by !== me && by !== to && contains(situation, me, by) > 0)
    .toSorted((a, b) => threatOf(situation, to, b) - threatOf(situation, to, a))[0];
  if (feared === undefined) return [];
  return [[{ kind: 'guarantee', by: me, of: to, if: { by: feared, on: to } }]];
}

/** Alliances, and those against somebody also only while the land between stands (MIL-10). */
const allianceDrafts = ({ me, situation }: Seat, to: PowerId): Clause[][] =>
  legalClausesOfKind(situation, 'alliance', me, to).flatMap((clause): Clause[][] => {
    const { against } = clause;
    const between = against === undefined ? undefined : landBetween(situation, me, against);
    if (between === undefined || between === to) return [[clause]];
    return [[clause], [{ ...clause, while: { kind: 'stands', power: between } }]];
  });

/** The power that one wants to stand and another wants for itself, the dearest first. */
const landBetween = (
  situation: Seat['situation'],
  me: PowerId,
  against: PowerId,
): PowerId | undefined =>
  situation.survey.living
    .filter((power) => power !== against && situation.world.powers[power]?.overlord === null)
    .filter((power) => protects(situation, me, power) > 0)
    .filter((power) => landWanted(situation, against, power) > 0)
    .toSorted((a, b) => protects(situation, me, b) - protects(situation, me, a))[0];

/** It buys what it runs short of, and sells what it has too much of. */
function tradeDrafts(seat: Seat, to: PowerId): Clause[][] {
  const { me, situation } = seat;
  const { oil, coal } = sumLedger(incomeTerms(situation, me));
  return legalClausesOfKind(situation, 'trade', me, to)
    .filter((clause) => {
      const balance = clause.good === 'oil' ? oil : coal;
      if (clause.to !== me) return balance > clause.amount;
      return balance < 0 && clause.amount <= 5 - balance && canPay(seat, clause);
    })
    .map((clause) => [clause]);
}

/** Deals in which each gives what costs it little: other people's land, a passage, a refuge. */
function bargains(seat: Seat, to: PowerId): Clause[][] {
  const { me, situation } = seat;
  const guarded = protects(situation, to, me) > 0;
  return [
    ...divisions(seat, to),
    ...boughtWithLand(seat, to),
    ...buffers(seat, to),
    ...(guarded ? [...asked(seat, 'exile-hosted', to), ...asked(seat, 'stand-by', to)] : []),
    ...(isShutOut(seat, to) ? asked(seat, 'straits', to) : []),
    ...barriers(seat, to),
  ];
}

/** Clauses of a kind that bind the other alone. */
const asked = (
  { me, situation }: Seat,
  kind: 'exile-hosted' | 'stand-by' | 'straits',
  to: PowerId,
): Clause[][] =>
  legalClausesOfKind(situation, kind, me, to)
    .filter(({ by }) => by === to)
    .map((clause): Clause[] => [clause]);

/** Land that one wants to stand and the other wants for itself, kept between the two (WI-16). */
function buffers({ me, situation }: Seat, to: PowerId): Clause[][] {
  const disputed = (of: PowerId): boolean =>
    (protects(situation, me, of) > 0 && landWanted(situation, to, of) > 0) ||
    (protects(situation, to, of) > 0 && landWanted(situation, me, of) > 0);
  return legalClausesOfKind(situation, 'joint-client', me, to)
    .filter(({ of }) => disputed(of))
    .map((clause): Clause[] => [clause]);
}

/** Whether a passage that the other keeps is closed to one's ships. */
const isShutOut = ({ me, situation }: Seat, to: PowerId): boolean =>
  (situation.survey.fleets[me] ?? 0) > 0 &&
  [...passagesOf(situation.content.board).values()].some(
    (edge) => hasSayOver(situation.world, edge, to) && !passageOpen(situation, me, edge),
  );

/** Two lists of lands, one for each (WI-17): the one that each wants most, within the other's reach. */
function divisions({ me, situation }: Seat, to: PowerId): Clause[][] {
  const facts = [me, to].map((power) => situation.content.scenario.powers[power]);
  if (facts.some((each) => each?.temper === 'neutral' || each?.rank === 'minor')) return [];
  const spheres = legalClausesOfKind(situation, 'sphere', me, to).filter(
    ({ by, over }) => reach(situation, by, over) > 0,
  );
  const best = (taker: PowerId): Clause | undefined =>
    spheres
      .filter((clause) => clause.to === taker)
      .toSorted(
        (a, b) => landWanted(situation, taker, b.over) - landWanted(situation, taker, a.over),
      )[0];
  const [mine, theirs] = [best(me), best(to)];
  return mine && theirs ? [[{ kind: 'non-aggression' }, mine, theirs]] : [];
}

/** A great power buys friendship or alliance with claims of the other on third land (WI-8). */
function boughtWithLand({ me, situation }: Seat, to: PowerId): Clause[][] {
  if (situation.content.scenario.powers[me]?.rank !== 'great') return [];
  const given = legalClausesOfKind(situation, 'claim', me, to).filter(({ by }) => by === me);
  const friends = bound(situation, me, to, 'friendship');
  const want: Clause = friends ? { kind: 'alliance' } : { kind: 'friendship' };
  return given.slice(0, MOST_CLAIMS).map((clause): Clause[] => [want, clause]);
}

/** Claims that are held out in one month. */
const MOST_CLAIMS = 3;

/** The other's word to keep out of land that it covets and one wants to stand (MIL-10). */
function barriers({ me, situation }: Seat, to: PowerId): Clause[][] {
  const { provinces } = situation.world;
  const coveted = aimsOf(situation, me).some(
    (aim) => aim.kind === 'protect' && landWanted(situation, to, aim.power) > 0,
  );
  if (!coveted) return [];
  return legalClausesOfKind(situation, 'keep-out', me, to)
    .filter(({ by, province }) => {
      const owner = provinces[province]?.owner;
      return by === to && owner !== by && owner !== undefined && protects(situation, me, owner) > 0;
    })
    .slice(0, MOST_CLAIMS)
    .map((clause): Clause[] => [{ kind: 'non-aggression' }, clause]);
}
