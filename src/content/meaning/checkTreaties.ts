import type { Clause } from '../../rules/diplomacy/clause.ts';
import type { Blank } from '../../rules/diplomacy/clauseRule.ts';
import { blanksOf } from '../../rules/diplomacy/clauseRules.ts';
import { formatMonth } from '../../rules/month.ts';
import type { TreatyEntry } from '../material.ts';
import { inside, type Spot } from '../problems/report.ts';
import { checkConditions } from './checkConditions.ts';
import { type Check, checkIds, checkOnce, type Inquiry } from './inquiry.ts';

/** Treaties: in force at the start, among parties that are there, each promise by one of them. */
export const checkTreaties: Check = (inquiry) => {
  const { material, report } = inquiry;
  checkIds(report, 'the treaty', material.treaties);
  // A treaty in whose place a later pack puts another may be over by then.
  const counted = new Map(material.treaties.map((treaty) => [treaty.value.id, treaty]));
  for (const treaty of material.treaties) {
    checkHead(inquiry, treaty);
    if (counted.get(treaty.value.id) === treaty) checkTerm(inquiry, treaty);
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
  const { report } = inquiry;
  const { parties } = treaty.value;
  const written = new Map<string, unknown>(Object.entries(clause));
  for (const [key, blank] of blanksOf(clause.kind)) {
    const value = written.get(key);
    if (typeof value === 'string') checkBlank(inquiry, parties, { key, blank, value, spot });
  }
  const by = written.get('by');
  if (typeof by === 'string' && by === written.get('to'))
    report(inside(spot, 'to'), 'clause-one-power', { power: by });
  if (typeof by === 'string' && by === written.get('of'))
    report(inside(spot, 'of'), 'guarantee-of-itself', { power: by });
  const against = written.get('against');
  if (typeof against === 'string' && parties.some((party) => party === against))
    report(inside(spot, 'against'), 'alliance-against-party', { power: against });
  if (clause.kind === 'cession') checkCession(inquiry, clause, inside(spot, 'province'));
  checkConditions(inquiry, clause, spot);
  const { if: named } = clause;
  if (named && !parties.includes(named.on))
    report(
      inside(spot, 'if', 'on'),
      'clause-outsider',
      { power: named.on, got: named.on, key: 'on' },
      parties,
    );
}

interface Filled {
  readonly key: string;
  readonly blank: Blank;
  readonly value: string;
  readonly spot: Spot;
}

/** What a blank names is there, and a party where it must be one. */
function checkBlank(
  { refer, report }: Inquiry,
  parties: readonly string[],
  { key, blank, value, spot }: Filled,
): void {
  const here = inside(spot, key);
  if (blank === 'province') refer.land(here, value);
  if (blank === 'power' || blank === 'power?') refer.power(here, value);
  if (blank === 'party' && !parties.includes(value))
    report(here, 'clause-outsider', { power: value, got: value, key }, parties);
}

function checkCession(
  { report, owners }: Inquiry,
  { by, province }: Extract<Clause, { kind: 'cession' }>,
  spot: Spot,
): void {
  const owner = owners.get(province);
  if (owner === undefined || owner === by) return;
  report(spot, 'cession-not-owned', { power: by, got: province, owner });
}
