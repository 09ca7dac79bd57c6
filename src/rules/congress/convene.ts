import { backSide, standAside } from '../crises/bystanders.ts';
import { giveWay, stepDown } from '../crises/ladder.ts';
import { conclude } from '../diplomacy/signTreaty.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { CongressId, CrisisId, PowerId, TreatyId } from '../ids.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Term } from '../term.ts';
import { CONGRESS_STAGES, DRAFTS, type Congress, type Draft } from './congress.ts';
import { circleOf, congressId } from './checkCongress.ts';
import { clausesOf, seated, voteTerms } from './voteTerms.ts';

/** What success and failure do to the name of the host. */
const SUCCESS = 4;
const FAILURE = -5;
/** What those think of the parties who were left out, or over whom was decided (ROM-5, MIL-12). */
const LEFT_OUT = -8;
const DECIDED_OVER = -25;
/** Months for which a pact of many runs. */
const TERM = 60;

/** The month of every congress: last month's stage ends, this month's orders are taken first. */
export function congresses(month: MonthWriter): void {
  const open = sortedKeys(month.world.congresses);
  takeSeats(month);
  for (const { power, order } of takeOrders(month, 'propose')) {
    const { congress, draft, why } = order;
    month.tell({ kind: 'congress-draft', congress, power, draft, why: why ?? [] });
  }
  for (const { power, order } of takeOrders(month, 'vote')) {
    const { congress, for: draft, why } = order;
    month.tell({ kind: 'congress-vote', congress, power, for: draft, why: why ?? [] });
  }
  for (const id of open) moveOn(month, id);
  for (const { power, order } of takeOrders(month, 'call-congress')) {
    const { agenda, circle, why } = order;
    const invited = circleOf(month.survey(), power, agenda, circle);
    const congress = congressId(power);
    month.tell({ kind: 'congress-called', congress, host: power, agenda, invited, why: why ?? [] });
  }
}

function takeSeats(month: MonthWriter): void {
  for (const { order } of takeOrders(month, 'invite')) {
    const { congress, power, why } = order;
    month.tell({ kind: 'congress-seat', congress, power, seat: 'invited', why: why ?? [] });
  }
  for (const { power, order } of takeOrders(month, 'take-seat')) {
    const { congress, accept, why } = order;
    const seat = accept ? 'taken' : 'declined';
    month.tell({ kind: 'congress-seat', congress, power, seat, why: why ?? [] });
  }
}

/** The next stage, or the end: with too few at the table, without a draft, or by the vote. */
function moveOn(month: MonthWriter, id: CongressId): void {
  const congress = month.world.congresses[id];
  if (!congress) return;
  const { agenda, stage } = congress;
  const moot = agenda.kind === 'crisis' && !month.world.crises[agenda.crisis];
  const empty =
    seated(congress).length < 2 ||
    (stage === 'drafting' && DRAFTS.every((draft) => congress.drafts[draft] === undefined));
  const next = CONGRESS_STAGES[CONGRESS_STAGES.indexOf(stage) + 1];
  if (moot || empty || next === undefined) close(month, id, congress, moot);
  else month.tell({ kind: 'congress-stage', congress: id, stage: next });
}

/** The draft with the most votes, if it has two and half of the table. */
function agreed(congress: Congress): { readonly draft: Draft; readonly parties: PowerId[] } | null {
  const all = seated(congress);
  let best: { readonly draft: Draft; readonly parties: PowerId[] } | null = null;
  for (const draft of DRAFTS) {
    const parties = all.filter((power) => congress.votes[power] === draft);
    if (parties.length > (best?.parties.length ?? 1)) best = { draft, parties };
  }
  return best && 2 * best.parties.length >= all.length ? best : null;
}

function close(month: MonthWriter, id: CongressId, congress: Congress, moot: boolean): void {
  const { host, agenda } = congress;
  const result = agreed(congress);
  const parties = result?.parties ?? [];
  const draft = result?.draft ?? null;
  month.tell({ kind: 'congress-closed', congress: id, host, agenda, agreed: draft, parties });
  if (!moot) {
    const change = result ? SUCCESS : FAILURE;
    const reason = result ? 'prestige.congress' : 'prestige.congress-failed';
    month.tell({ kind: 'prestige', power: host, change, reason });
  }
  if (!result) return;
  sign(month, congress, result.draft, parties);
  if (agenda.kind === 'crisis') settle(month, agenda.crisis, result.draft, parties);
  else leftOut(month, congress, parties);
}

function sign(
  month: MonthWriter,
  congress: Congress,
  draft: Draft,
  parties: readonly PowerId[],
): void {
  const { host, agenda, opened } = congress;
  const situation = month.survey();
  const reasons = Object.fromEntries(
    parties.map((power) => [
      power,
      saidAtVote(month, host, power) ?? voteTerms(situation, power, congress, draft),
    ]),
  );
  conclude(month, {
    treaty: `${host}-congress-${opened}` as TreatyId,
    parties,
    clauses: clausesOf(agenda, draft),
    until: month.world.month + TERM,
    reasons,
  });
}

/** What a power gave as its reasons when it voted; undefined if it gave none. */
function saidAtVote(
  month: MonthWriter,
  host: PowerId,
  power: PowerId,
): readonly Term[] | undefined {
  const congress = congressId(host);
  for (const fact of month.log)
    if (fact.kind === 'congress-vote' && fact.congress === congress && fact.power === power)
      return fact.why.length > 0 ? fact.why : undefined;
  return undefined;
}

/**
 * A settlement binds who voted for it. One who did not is left alone with it: the pressed loses
 * those of his backers who agreed to his loss, the one who presses finds the table against him.
 */
function settle(month: MonthWriter, id: CrisisId, draft: Draft, parties: readonly PowerId[]): void {
  const crisis = month.world.crises[id];
  if (!crisis) return;
  const { by, against, backers } = crisis;
  if (draft === 'concession') {
    if (parties.includes(against)) return giveWay(month, against, id);
    for (const power of parties) if (backers[power] === 'against') standAside(month, power, id, []);
    for (const power of parties)
      tellOpinion(month, [against, power], {
        cause: 'cause.decided-over-us',
        value: DECIDED_OVER,
        fades: 3,
      });
    return;
  }
  if (parties.includes(by)) return stepDown(month, by, id);
  for (const power of parties)
    if (power !== against && backers[power] === undefined)
      backSide(month, power, { kind: 'back', crisis: id, side: 'against' });
}

/** Great powers that had no seat, and the one whom it is aimed at, draw their conclusions. */
function leftOut(
  month: MonthWriter,
  { agenda, seats }: Congress,
  parties: readonly PowerId[],
): void {
  const { content, survey } = month.survey();
  for (const of of survey.living) {
    const great = content.scenario.powers[of]?.rank === 'great';
    const aimedAt = agenda.kind === 'against' && agenda.power === of;
    if (seats[of] !== undefined || !(great || aimedAt)) continue;
    for (const toward of parties)
      tellOpinion(month, [of, toward], { cause: 'cause.left-out', value: LEFT_OUT, fades: 3 });
  }
}
