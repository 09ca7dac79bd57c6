import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { FACTIONS, type Faction, type Power } from '../world.ts';
import { changeRegime, strongestParty } from './changeRegime.ts';
import { regimeAfterCoup, voiceOf } from './parties.ts';

/** A faction with a smaller voice cannot take a capital. */
const VOICE = 14;
/** Nobody conspires who is as loyal as this, nor against a state as steady as that. */
const DISLOYAL = 25;
const SHAKEN = 35;
/** What a coup that carries does for the state: it is steadier by so much, and so steady at the least. */
const RISE = 12;
const BEGINS = 25;
/** The most that a coup is likely in a month, of a hundred. */
const LIKELIEST = 12;

/** The faction that would strike, if any: the least loyal of those that could. */
export function conspirators(own: Power): Faction | undefined {
  if (own.stability > SHAKEN) return undefined;
  let least: Faction | undefined;
  for (const each of FACTIONS) {
    if (voiceOf(own.regime, each) < VOICE || own.factions[each] > DISLOYAL) continue;
    if (least === undefined || own.factions[each] < own.factions[least]) least = each;
  }
  return least;
}

/** Whether a coup carries: by the voice and anger of who strikes, against who stands by the state. */
export function coupTerms(own: Power, by: Faction): Term[] {
  let others = 0;
  for (const each of FACTIONS)
    if (each !== by) others += (voiceOf(own.regime, each) * own.factions[each]) / 100;
  return [
    ...term('coup.voice', voiceOf(own.regime, by)),
    ...term('coup.anger', (50 - own.factions[by]) / 2),
    ...term('coup.state', (40 - own.stability) / 2),
    ...term('coup.others', -others),
  ];
}

/** The discontented may strike, more likely the shakier the state. */
export function coups(month: MonthWriter, power: PowerId): void {
  const own = month.world.powers[power];
  const by = own && conspirators(own);
  if (!own || by === undefined) return;
  const chance = clamp((DISLOYAL - own.factions[by] + SHAKEN - own.stability) / 4, 1, LIKELIEST);
  if (month.draw('coup', power).chance(chance)) startCoup(month, power, by);
}

/** A faction strikes: it takes the state, or is broken. Chance adds up to twelve points either way. */
export function startCoup(month: MonthWriter, power: PowerId, by: Faction): void {
  const own = month.world.powers[power];
  if (!own) return;
  const luck = month.draw('coup', power, by).below(25) - 12;
  const terms = [...coupTerms(own, by), ...term('coup.luck', luck)];
  const carried = sumOf(terms) > 0;
  month.tell({ kind: 'coup', power, by, carried, terms });
  if (carried) {
    const regime = regimeAfterCoup(
      by,
      strongestParty(own.parties, (each) => each !== own.ruling),
    );
    if (regime === own.regime) {
      month.tell({
        kind: 'factions',
        power,
        changes: { [by]: term('loyalty.new-government', 50) },
      });
    } else changeRegime(month, power, regime, by);
  } else {
    month.tell({ kind: 'purged', power, faction: by, units: [] });
  }
  const stability = carried ? Math.max(RISE, BEGINS - own.stability) : -4;
  const reason = [{ reason: carried ? 'home.new-order' : 'home.coup', value: stability }];
  month.tell({ kind: 'home', power, stability, warSupport: 0, terms: reason, heart: [] });
}
