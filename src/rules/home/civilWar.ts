import { tellAims } from '../crises/enterWar.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import { rebelsOf } from './rivals.ts';
import { splitState } from './splitState.ts';
import type { Tally } from './tallies.ts';

/** The sum of reasons from which a civil war may break out, and how likely it then is in a month. */
const RIPE = 26;
const LIKELY = 22;

/** How near a state is to civil war with those who would rise against it. */
export function civilWarTerms(
  { world, content }: Situation,
  power: PowerId,
  rebel: PowerId,
  tally: Tally,
): Term[] {
  const own = world.powers[power];
  const facts = content.scenario.rebels[rebel];
  // Nobody rises against his own.
  if (!own || !facts || own.ruling === facts.party) return [];
  const { share, banned } = own.parties[facts.party];
  return [
    ...term('civil-war.state', (35 - own.stability) / 2),
    ...term('civil-war.army', (50 - own.factions.army) / 2),
    ...term('civil-war.party', share / 4, { party: facts.party }),
    ...term('civil-war.banned', banned ? 5 : 0, { party: facts.party }),
    ...term('civil-war.streets', tally.unrest / 3),
  ];
}

/** Where a state is ripe for it, its rebels may rise this month. */
export function civilWars(month: MonthWriter, power: PowerId, tally: Tally): void {
  const situation = month.survey();
  for (const rebel of rebelsOf(situation, power)) {
    const terms = civilWarTerms(situation, power, rebel, tally);
    if (sumOf(terms) < RIPE || !month.draw('civil-war', rebel).chance(LIKELY)) continue;
    startCivilWar(month, rebel, terms);
    return;
  }
}

/** The rebels of a state proclaim their government, take what follows them, and are at war with the old one. */
export function startCivilWar(month: MonthWriter, rebel: PowerId, terms: readonly Term[]): void {
  const power = month.content.scenario.rebels[rebel]?.of;
  if (power === undefined || !month.world.powers[power]?.alive) return;
  if (!splitState(month, rebel, terms)) return;
  const war = `${rebel}-${power}-${month.world.month}` as WarId;
  month.tell({ kind: 'war-declared', war, by: rebel, on: power, casus: 'civil-war', why: terms });
  for (const each of [rebel, power]) tellAims(month, war, each, 'leader');
}
