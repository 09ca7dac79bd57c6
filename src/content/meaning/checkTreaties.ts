import type { Clause } from '../../rules/diplomacy/clause.ts';
import { formatMonth } from '../../rules/month.ts';
import type { TreatyEntry } from '../material.ts';
import { inside, type Spot } from '../problems/report.ts';
import { type Check, checkIds, checkOnce, type Inquiry } from './inquiry.ts';

/** Treaties: in force at the start, among parties that are there, each promise by one of them. */
export const checkTreaties: Check = (inquiry) => {
  const { material, report } = inquiry;
  checkIds(report, 'the treaty', material.treaties);
  for (const treaty of material.treaties) {
    checkHead(inquiry, treaty);
    checkTerm(inquiry, treaty);
    treaty.value.clauses.forEach((clause, i) =>
      checkClause(inquiry, treaty, { clause, spot: inside(treaty.spot, 'clauses', i) }),
    );
  }
};

function checkHead({ refer, report }: Inquiry, { value, spot }: TreatyEntry): void {
  refer.text(inside(spot, 'name'), value.name);
  refer.text(inside(spot, 'place'), value.place);
  const parties = value.parties.map((party, i) => ({
    value: party,
    spot: inside(spot, 'parties', i),
  }));
  for (const party of parties) refer.power(party.spot, party.value);
  checkOnce(
    parties,
    (party) => party,
    (party) => report(party.spot, 'parties-twice', { power: party.value }),
  );
}

function checkTerm({ material, report }: Inquiry, { value, spot }: TreatyEntry): void {
  const { signed, until } = value;
  const start = material.scenario?.value.start;
  if (start === undefined) return;
  if (signed > start) {
    const about = { signed: formatMonth(signed), start: formatMonth(start) };
    report(inside(spot, 'signed'), 'treaty-not-signed-yet', about);
  }
  if (until === undefined || until >= Math.max(start, signed)) return;
  report(inside(spot, 'until'), 'treaty-over', { until: formatMonth(until) });
}

interface PlacedClause {
  readonly clause: Clause;
  readonly spot: Spot;
}

function checkClause(inquiry: Inquiry, treaty: TreatyEntry, { clause, spot }: PlacedClause): void {
  const { report, refer } = inquiry;
  const { parties } = treaty.value;
  for (const key of ['by', 'to'] as const) {
    const power = partOf(clause, key);
    if (power === undefined || parties.some((party) => party === power)) continue;
    report(inside(spot, key), 'clause-outsider', { power, got: power, key }, parties);
  }
  const by = partOf(clause, 'by');
  if (by !== undefined && by === partOf(clause, 'to')) {
    report(inside(spot, 'to'), 'clause-one-power', { power: by });
  }
  if (clause.kind === 'guarantee') {
    refer.power(inside(spot, 'of'), clause.of);
    if (clause.of === clause.by)
      report(inside(spot, 'of'), 'guarantee-of-itself', { power: by ?? '' });
  }
  if (clause.kind === 'alliance' && clause.against !== undefined) {
    const here = inside(spot, 'against');
    refer.power(here, clause.against);
    if (parties.includes(clause.against)) {
      report(here, 'alliance-against-party', { power: clause.against });
    }
  }
  if (clause.kind === 'demilitarised') refer.land(inside(spot, 'province'), clause.province);
  if (clause.kind === 'cession') checkCession(inquiry, clause, inside(spot, 'province'));
}

/** Whom a clause names under a key, if its kind has that key. */
function partOf(clause: Clause, key: 'by' | 'to'): string | undefined {
  if (key === 'by') return 'by' in clause ? clause.by : undefined;
  return 'to' in clause ? clause.to : undefined;
}

function checkCession(
  { refer, report, owners }: Inquiry,
  { by, province }: Extract<Clause, { kind: 'cession' }>,
  spot: Spot,
): void {
  refer.land(spot, province);
  const owner = owners.get(province);
  if (owner === undefined || owner === by) return;
  report(spot, 'cession-not-owned', { power: by, got: province, owner });
}
