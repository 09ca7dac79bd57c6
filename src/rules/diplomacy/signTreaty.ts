import type { MonthWriter } from '../monthWriter.ts';
import type { FactOf } from '../facts.ts';
import type { OfferId, PowerId, TreatyId } from '../ids.ts';
import type { Term } from '../term.ts';
import { endWarBetween } from '../peace/endWarBetween.ts';
import type { Clause, ClauseOf } from './clause.ts';
import { lapseTreaty } from './breakTreaty.ts';
import { checkOffer } from './checkOffer.ts';
import { endures } from './clauseRules.ts';
import { parliamentsAsked } from '../ratification/signature.ts';
import { breakWords } from './breaches.ts';
import { knownTo } from './knownTo.ts';
import { noticeOf } from './notice.ts';
import { replacedBy } from './renewal.ts';
import { weighOffer } from './weighOffer.ts';

/**
 * Both parties put their names to an offer; what it changes at once is done at once. Each signs for
 * the reasons that it gave when it made its mind up, or else for those of its own sheet.
 */
export function signTreaty(month: MonthWriter, id: OfferId, answered: readonly Term[]): void {
  const offer = month.world.offers[id];
  if (!offer) return;
  const { from, to, clauses, until, notice, why } = offer;
  const situation = month.survey();
  const order = { kind: 'offer', to, clauses, until } as const;
  const verdict = checkOffer(situation, from, order);
  if (verdict !== 'allowed') {
    // Something signed earlier this month has overtaken it.
    month.tell({ kind: 'offer-lapsed', offer: id, from, to });
    return;
  }
  const reasons = {
    [from]: why.length > 0 ? why : weighOffer(knownTo(situation, from), from, to, offer).terms,
    [to]:
      answered.length > 0 ? answered : weighOffer(knownTo(situation, to), to, from, offer).terms,
  };
  const treaty = id as string as TreatyId;
  const terms = { clauses, until, ...noticeOf(notice) };
  conclude(month, { treaty, parties: [from, to], ...terms, reasons });
}

type Signed = Omit<FactOf<'treaty-signed'>, 'kind'>;

/** Months after the signing in which a parliament votes. */
const DEBATE = 2;

/** What all have signed binds at once, or waits for the parliaments that want to be asked. */
export function conclude(month: MonthWriter, signed: Signed): void {
  const awaits = parliamentsAsked(month.survey(), signed.parties, signed.clauses);
  const due = month.world.month + DEBATE;
  if (awaits.length === 0) putInForce(month, signed);
  else month.tell({ kind: 'ratification-opened', ...signed, awaits, due });
}

/** A treaty enters into force: older words of the signers that it goes against are broken by it. */
export function putInForce(month: MonthWriter, signed: Signed): void {
  const { parties, clauses, until, reasons } = signed;
  const [from, to] = parties;
  if (parties.length === 2 && from !== undefined && to !== undefined) {
    const replaced = replacedBy(month.survey(), [from, to], clauses);
    const order = { kind: 'offer', clauses, until } as const;
    breakWords(month, from, { ...order, to, why: reasons[from] ?? [] });
    breakWords(month, to, { ...order, to: from, why: reasons[to] ?? [] });
    for (const old of replaced) renew(month, old);
  }
  carryOut(month, signed);
}

/** What a word that is given again adds to the trust of each side. */
const RENEWED = 3;

/** An old treaty gives way to the same one signed anew. */
function renew(month: MonthWriter, old: TreatyId): void {
  const { parties = [] } = month.world.treaties[old] ?? {};
  lapseTreaty(month, old, 'renewed');
  for (const of of parties)
    for (const toward of parties)
      if (of !== toward)
        month.tell({ kind: 'trust', of, toward, change: RENEWED, reason: 'trust.renewed' });
}

/** A treaty is signed: what it changes at once is done, and it ends if nothing of it is left. */
export function carryOut(month: MonthWriter, signed: Signed): void {
  const { treaty, parties, clauses } = signed;
  month.tell({ kind: 'treaty-signed', ...signed });
  for (const [i, a] of parties.entries())
    for (const b of parties.slice(i + 1))
      for (const clause of clauses) executeBetween(month, clause, [a, b]);
  for (const clause of clauses) execute(month, clause);
  if (!clauses.some(endures)) lapseTreaty(month, treaty, 'void');
}

/** What a clause without sides changes between two of the parties. */
function executeBetween(
  month: MonthWriter,
  { kind }: Clause,
  [a, b]: readonly [PowerId, PowerId],
): void {
  if (kind === 'recognition') month.tell({ kind: 'recognised', a, b });
  if (kind === 'peace') endWarBetween(month, a, b);
}

function execute(month: MonthWriter, clause: Clause): void {
  switch (clause.kind) {
    case 'cession':
      cede(month, clause);
      return;
    case 'protectorate':
      month.tell({ kind: 'overlord-set', power: clause.by, overlord: clause.to });
      return;
    default:
  }
}

/** Land goes to its new owner; a zone of occupation to its new occupier, or back to the owner. */
function cede(month: MonthWriter, { by, to, province }: ClauseOf<'cession'>): void {
  const state = month.world.provinces[province];
  if (!state?.occupiers?.includes(by)) {
    month.tell({ kind: 'ceded', province, from: by, to });
    return;
  }
  const occupiers = state.occupiers.map((each) => (each === by ? to : each));
  const free = to === state.owner;
  month.tell({ kind: 'zone-set', province, occupiers: free ? [] : occupiers });
}
