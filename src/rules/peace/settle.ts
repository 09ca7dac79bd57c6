import { landAt } from '../board.ts';
import type { Clause } from '../diplomacy/clause.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import { byText, type ConferenceId, type PowerId, type ProvinceId, type TreatyId } from '../ids.ts';
import { monthlyOutput } from '../industry/output.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { clamp, term } from '../term.ts';
import type { Conference } from '../world.ts';
import { awardsOf, bareClaims, contested, type Award } from './awards.ts';
import { moveCapital, raiseGuard, restorePower } from './restorePower.ts';
import { pointsLeft } from './shares.ts';

/** Months after which a conference decides, whether the winners agree or not. */
const LONGEST = 2;
/** Months for which the beaten pays and keeps land bare. */
const TERM = 60;
/** Unrest of people who are annexed by a power that is not theirs. */
const ANNEXED = 45;
/** Points that buy a gold piece a month. */
const POINTS_PER_GOLD = 8;

/** Conferences that have heard the winners decide; those that are at odds a month later. */
export function settleConferences(month: MonthWriter): void {
  const { conferences } = month.world;
  for (const id of sortedKeys(conferences)) {
    const conference = conferences[id];
    const age = conference ? month.world.month - conference.opened : 0;
    if (!conference || age === 0) continue;
    if (age >= LONGEST || !contested(month.survey(), conference)) settle(month, id, conference);
  }
}

function settle(month: MonthWriter, id: ConferenceId, conference: Conference): void {
  const { loser } = conference;
  const situation = month.survey();
  const awards = awardsOf(situation, conference).filter(
    ({ province }) => month.world.provinces[province]?.owner === loser,
  );
  const leftover = new Map(
    sortedKeys(conference.points).map((power) => [power, pointsLeft(situation, conference, power)]),
  );
  for (const { province, share, to, rivals } of awards)
    month.tell({ kind: 'share-awarded', conference: id, loser, province, share, to, rivals });
  const named = namedIn(awards);
  for (const power of named) bringBack(month, loser, power, awards);
  for (const award of awards) carryOut(month, loser, award);
  keepWhereTheyStand(month, conference);
  month.tell({ kind: 'conference-closed', conference: id, loser });
  aftermath(month, id, conference, leftover);
  for (const power of named) raiseGuard(month, power);
  for (const award of awards) remember(month, loser, award);
}

const namedIn = (awards: readonly Award[]): PowerId[] =>
  [...new Set(awards.flatMap(({ share }) => (share.for ? [share.for] : [])))].sort(byText);

/** A state that the awards name comes back to life, or under an overlord, before it has its land. */
function bringBack(
  month: MonthWriter,
  loser: PowerId,
  power: PowerId,
  awards: readonly Award[],
): void {
  const theirs = awards.filter(({ share }) => share.for === power);
  const provinces = theirs.map(({ province }) => province);
  const patron = theirs.find(({ share }) => share.as === 'client')?.to[0] ?? null;
  const by = patron ?? theirs[0]?.to[0];
  const state = month.world.powers[power];
  if (by === undefined || !state) return;
  if (!state.alive) restorePower(month, { power, provinces, overlord: patron, by });
  else if (power === loser && patron !== null)
    month.tell({ kind: 'overlord-set', power, overlord: patron });
}

/** The province gets its owner, or its occupiers. */
function carryOut(month: MonthWriter, loser: PowerId, { province, share, to }: Award): void {
  const [first] = to;
  if (first === undefined) return;
  if (share.as === 'occupy' || share.as === 'joint') {
    month.tell({ kind: 'zone-set', province, occupiers: to });
    return;
  }
  const owner = share.as === 'annex' ? first : (share.for ?? first);
  const holder = month.world.provinces[province]?.controller;
  if (owner !== loser) {
    month.tell({ kind: 'ceded', province, from: loser, to: owner });
    if (!landAt(month.content.board, province)?.cores.includes(owner))
      month.tell({ kind: 'unrest', province, change: ANNEXED });
  }
  if (owner === loser && holder !== undefined && holder !== loser)
    month.tell({ kind: 'province-taken', province, from: holder, to: loser });
}

/** What nobody asked for stays with whoever stands there. */
function keepWhereTheyStand(month: MonthWriter, { loser, points }: Conference): void {
  const { provinces } = month.world;
  for (const province of sortedKeys(provinces)) {
    const state = provinces[province];
    if (state?.owner !== loser || state.controller === loser || state.occupiers) continue;
    if (points[state.controller] !== undefined)
      month.tell({ kind: 'zone-set', province, occupiers: [state.controller] });
  }
}

/** The loser falls, or goes on from a capital of its own and under the terms of its treaties. */
function aftermath(
  month: MonthWriter,
  id: ConferenceId,
  conference: Conference,
  leftover: ReadonlyMap<PowerId, number>,
): void {
  const { world } = month;
  const { loser } = conference;
  const owned = sortedKeys(world.provinces).filter((at) => world.provinces[at]?.owner === loser);
  if (owned.length === 0) {
    month.tell({ kind: 'power-fell', power: loser });
  } else {
    const free = owned.filter((at) => world.provinces[at]?.controller === loser);
    moveCapital(month, loser, free.length > 0 ? free : owned);
  }
  for (const winner of sortedKeys(conference.points)) {
    const bare = bareClaims(conference).filter(({ power }) => power === winner);
    const gold = Math.trunc((leftover.get(winner) ?? 0) / POINTS_PER_GOLD);
    signTerms(month, `${id}-${winner}` as TreatyId, { winner, loser, bare, gold });
  }
}

interface Terms {
  readonly winner: PowerId;
  readonly loser: PowerId;
  readonly bare: readonly { readonly province: ProvinceId }[];
  /** Gold a month that the winner's unspent points would buy. */
  readonly gold: number;
}

/** What the loser owes a winner from now on: bare land, and gold for points that bought no land. */
function signTerms(month: MonthWriter, treaty: TreatyId, terms: Terms): void {
  const { winner, loser, bare, gold } = terms;
  const situation = month.survey();
  const { powers, provinces } = month.world;
  if (!powers[loser]?.alive || !powers[winner]?.alive) return;
  const amount = clamp(gold, 0, Math.trunc(monthlyOutput(situation, loser).gold / 4));
  const clauses: Clause[] = bare
    .filter(({ province }) => provinces[province]?.owner === loser)
    .map(({ province }) => ({ kind: 'demilitarised', by: loser, to: winner, province }));
  if (amount > 0) clauses.push({ kind: 'indemnity', by: loser, to: winner, amount });
  if (clauses.length === 0) return;
  const until = month.world.month + TERM;
  const parties = [loser, winner];
  const reasons = {
    [loser]: term('treaty.beaten', 1, { power: winner }),
    [winner]: term('treaty.victor', 1, { power: loser }),
  };
  month.tell({ kind: 'treaty-signed', treaty, parties, clauses, until, reasons });
}

/** Whoever lost land, or was passed over, does not forget it. */
function remember(
  month: MonthWriter,
  loser: PowerId,
  { province, share, to, rivals }: Award,
): void {
  const about = { province };
  const taken = { cause: 'cause.took-our-land', value: -15, fades: 1, about };
  const passedOver = { cause: 'cause.passed-us-over', value: -8, fades: 2, about };
  const robbed = share.as === 'annex' && month.world.powers[loser]?.alive === true;
  for (const toward of to) {
    if (robbed) tellOpinion(month, [loser, toward], taken);
    for (const of of rivals) tellOpinion(month, [of, toward], passedOver);
  }
}
