import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { PARTIES, type Party } from '../world.ts';
import { changeRegime, govern, strongestParty } from './changeRegime.ts';
import { REGIME_OF } from './parties.ts';

/** Parties that put an end to elections once they have won one. */
const UNDO: readonly Party[] = ['communist', 'fascist'];
/** Months until the next one where the pack does not say. */
const USUAL_TERM = 48;

/** Democracies vote when their time has come, though not in the middle of a war. */
export function elections(month: MonthWriter, power: PowerId): void {
  const own = month.world.powers[power];
  if (!own || own.election === null || own.election > month.world.month) return;
  if (own.regime !== 'democracy' || month.survey().survey.belligerents.has(power)) return;
  callElection(month, power);
}

/**
 * A country votes: the strongest legal party governs. On the day each has up to three points more
 * or less than its following. A party that does not believe in voting keeps what it has won.
 */
export function callElection(month: MonthWriter, power: PowerId): void {
  const own = month.world.powers[power];
  if (!own) return;
  const day = month.draw('election', power);
  const votes = { ...own.parties };
  for (const each of PARTIES)
    votes[each] = { ...votes[each], share: votes[each].share + day.below(7) - 3 };
  const winner = strongestParty(votes, (each) => !votes[each].banned);
  const before = own.ruling;
  const every = month.content.scenario.home[power]?.election?.every ?? USUAL_TERM;
  const next = month.world.month + every;
  month.tell({ kind: 'election', power, winner, before, next });
  const terms = [{ reason: 'home.election', value: 3 }];
  month.tell({ kind: 'home', power, stability: 3, warSupport: 0, terms, heart: [] });
  if (UNDO.includes(winner)) changeRegime(month, power, REGIME_OF[winner], 'party');
  else if (winner !== before) govern(month, power, { regime: own.regime, ruling: winner });
}
