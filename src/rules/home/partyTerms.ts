import type { Situation } from '../survey.ts';
import type { PowerId } from '../ids.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { PARTIES, type Party, type Power } from '../world.ts';
import { innerLife } from './innerLife.ts';
import type { Tally } from './tallies.ts';

/** Who gains by hardship, and who by lost land. */
const RADICAL: readonly Party[] = ['communist', 'fascist'];
const PATRIOTIC: readonly Party[] = ['national', 'fascist'];
/** A banned party keeps this share underground. */
const UNDERGROUND = 3;

/** The shares that a country returns to: those that it began with. */
export function rootsOf({ content }: Situation, power: PowerId): Readonly<Record<Party, number>> {
  const { setUp, home } = content.scenario;
  const facts = setUp.powers[power];
  const parties = facts && innerLife(facts, home[power]).parties;
  return Object.fromEntries(PARTIES.map((each) => [each, parties?.[each].share ?? 0])) as Record<
    Party,
    number
  >;
}

/** What draws followers to a party in a quarter of a year, before the others lose them. */
export function appealTerms(
  { world, survey }: Situation,
  own: Power,
  party: Party,
  tally: Tally,
): Term[] {
  const { share, banned, patron } = own.parties[party];
  const rules = own.ruling === party;
  const radical = RADICAL.includes(party);
  const hardship = clamp((45 - own.stability) / 12, 0, 2);
  const paid = patron !== null && survey.living.includes(patron);
  return [
    ...term('appeal.hardship', radical ? hardship : rules ? -hardship : 0),
    ...term('appeal.weary', weariness(own, party)),
    ...term('appeal.lost-land', tally.lost > 0 ? lostLand(party, rules) : 0),
    ...term('appeal.prestige', rules ? own.prestige / 25 : 0),
    ...term('appeal.quiet', rules && own.stability >= 65 ? 1 : 0),
    ...term('appeal.foreign-money', paid && !banned ? 1 : 0, patron ? { power: patron } : {}),
    ...term('appeal.patron-star', paid ? (world.powers[patron]?.prestige ?? 0) / 30 : 0),
    ...term('appeal.banned', banned && share > UNDERGROUND ? -1 : 0),
    ...term('appeal.creed', rules && tally.crossed > 0 ? -1 : 0),
  ];
}

const weariness = ({ warSupport }: Power, party: Party): number =>
  warSupport >= 20 ? 0 : party === 'communist' ? 1 : party === 'fascist' ? -1 : 0;

const lostLand = (party: Party, rules: boolean): number =>
  rules ? -2 : PATRIOTIC.includes(party) ? 1 : 0;

/**
 * What each party gains and loses: its appeal, the pull of its roots, and what the gains of the
 * others leave it. The changes of all add up to nothing and no share leaves 0 to 100.
 */
export function levelled(
  own: Power,
  appeals: Readonly<Partial<Record<Party, readonly Term[]>>>,
): Partial<Record<Party, readonly Term[]>> {
  const wish = PARTIES.map((party) =>
    Math.max(1, own.parties[party].share + sumOf(appeals[party] ?? [])),
  );
  const fresh = hundredths(wish);
  const changes: Partial<Record<Party, readonly Term[]>> = {};
  for (const [i, party] of PARTIES.entries()) {
    const appeal = appeals[party] ?? [];
    const change = (fresh[i] ?? 0) - own.parties[party].share;
    const terms = [...appeal, ...term('appeal.others', change - sumOf(appeal))];
    if (terms.length > 0) changes[party] = terms;
  }
  return changes;
}

/** Whole shares of a hundred by weight; what rounding leaves goes to those who lost most by it. */
function hundredths(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, each) => sum + each, 0);
  const shares = weights.map((each) => Math.trunc((100 * each) / total));
  const rest = (i: number): number => (100 * (weights[i] ?? 0)) % total;
  const order = weights.map((_, i) => i).sort((a, b) => rest(b) - rest(a) || a - b);
  const missing = 100 - shares.reduce((sum, each) => sum + each, 0);
  for (const i of order.slice(0, missing)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
