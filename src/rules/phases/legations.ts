import { commitments } from '../commitments/commit.ts';
import { breakByOrders } from '../diplomacy/breaches.ts';
import { denounceTreaty } from '../diplomacy/denounceTreaty.ts';
import { knownTo } from '../diplomacy/knownTo.ts';
import { noticeOf } from '../diplomacy/notice.ts';
import { signTreaty } from '../diplomacy/signTreaty.ts';
import { answerBy, tableOffer } from '../diplomacy/tableOffer.ts';
import { weighOffer } from '../diplomacy/weighOffer.ts';
import { missions } from '../missions/missions.ts';
import { takeOrders, type Given, type MonthWriter } from '../monthWriter.ts';
import { ratify } from '../ratification/ratify.ts';
import { sortedKeys } from '../sortedKeys.ts';

/**
 * Phase 1: missions, denunciations, offers, replies; then what has waited too long lapses,
 * parliaments vote, and help for others' fights is promised or taken back.
 */
export function legations(month: MonthWriter): void {
  missions(month);
  for (const { power, order } of takeOrders(month, 'denounce'))
    denounceTreaty(month, order.treaty, power, order.why ?? []);
  breakByOrders(month);
  for (const { power, order } of takeOrders(month, 'offer')) tableOffer(month, power, order);
  for (const { power, order } of takeOrders(month, 'answer'))
    if (month.world.offers[order.offer]?.to === power) reply(month, order);
  lapse(month);
  ratify(month);
  commitments(month);
}

/** Accepts or refuses; where nobody has said why, the log has what his own sheet said. */
function reply(month: MonthWriter, { offer: id, accept, why }: Given<'answer'>['order']): void {
  const offer = month.world.offers[id];
  if (!offer) return;
  if (accept) {
    signTreaty(month, id, why ?? []);
    return;
  }
  const { from, to, clauses, until, notice } = offer;
  const reasons = why ?? weighOffer(knownTo(month.survey(), to), to, from, offer).terms;
  const terms = { clauses, until, ...noticeOf(notice) };
  month.tell({ kind: 'offer-refused', offer: id, from, to, ...terms, reasons });
}

/** An offer made this month may still be answered in the next one. */
function lapse(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.offers)) {
    const offer = world.offers[id];
    if (offer && world.month >= answerBy(offer))
      month.tell({ kind: 'offer-lapsed', offer: id, from: offer.from, to: offer.to });
  }
}
