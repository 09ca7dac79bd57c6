import type { MonthWriter } from '../monthWriter.ts';
import type { OfferId, PowerId, TreatyId } from '../ids.ts';
import type { Offer } from '../world.ts';
import { endWarBetween } from '../peace/endWarBetween.ts';
import type { Clause } from './clause.ts';
import { checkOffer } from './checkOffer.ts';
import { weigh } from './weigh.ts';

/** Both parties put their names to an offer; what it changes at once is done at once. */
export function signTreaty(month: MonthWriter, id: OfferId, offer: Offer): void {
  const { from, to, clauses, until } = offer;
  const situation = month.survey();
  const order = { kind: 'offer', to, clauses, until } as const;
  const verdict = checkOffer(situation, from, order);
  if (verdict !== 'allowed') {
    // Something signed earlier this month has overtaken it.
    month.tell({ kind: 'offer-lapsed', offer: id, from, to });
    return;
  }
  const reasons = {
    [from]: weigh(situation, from, to, clauses).terms,
    [to]: weigh(situation, to, from, clauses).terms,
  };
  const treaty = id as string as TreatyId;
  month.tell({ kind: 'treaty-signed', treaty, parties: [from, to], clauses, until, reasons });
  for (const clause of clauses) execute(month, clause, [from, to]);
  if (!clauses.some(endures))
    month.tell({
      kind: 'treaty-ended',
      treaty,
      parties: [from, to],
      clauses,
      how: 'void',
      by: null,
    });
}

/** Clauses that are done once they are signed leave nothing to keep. */
const endures = ({ kind }: Clause): boolean =>
  kind !== 'recognition' && kind !== 'peace' && kind !== 'cession';

function execute(month: MonthWriter, clause: Clause, [a, b]: readonly [PowerId, PowerId]): void {
  switch (clause.kind) {
    case 'recognition':
      month.tell({ kind: 'recognised', a, b });
      return;
    case 'peace':
      endWarBetween(month, a, b);
      return;
    case 'cession':
      month.tell({ kind: 'ceded', province: clause.province, from: clause.by, to: clause.to });
      return;
    case 'protectorate':
      month.tell({ kind: 'overlord-set', power: clause.by, overlord: clause.to });
      return;
    default:
  }
}
