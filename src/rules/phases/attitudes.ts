import { lapseTreaty } from '../diplomacy/breakTreaty.ts';
import { closestOf } from '../diplomacy/clauseRules.ts';
import { fadedValue, opinionOf } from '../diplomacy/opinion.ts';
import { leakByChance, resent } from '../diplomacy/leakClause.ts';
import { moveStances } from '../diplomacy/moveStances.ts';
import { openClauses } from '../diplomacy/sealed.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { FactOf } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { renown } from '../renown/renown.ts';
import { compareHistory } from '../score/compareHistory.ts';
import { countScores } from '../score/countScores.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import { clamp } from '../term.ts';

/** At this opinion or below, a third power takes somebody's new friend amiss. */
const DISLIKE = -25;

/** Phase 8: everyone reads the newspapers; old causes are forgotten; kept words build trust. */
export function attitudes(month: MonthWriter): void {
  for (const fact of [...month.log]) {
    if (fact.kind === 'treaty-signed') readTreaty(month, fact);
    if (fact.kind === 'battle' && fact.winner !== null && isRising(month, fact.winner))
      month.tell({ kind: 'prestige', power: fact.winner, change: 1, reason: 'prestige.battle' });
  }
  moveStances(month);
  leakByChance(month);
  forget(month);
  keepWords(month);
  renown(month);
  dropDead(month);
  countScores(month);
  compareHistory(month);
}

/** Battles raise a star so far; beyond it only peace and treaties do. */
const BATTLE_STAR = 40;
const isRising = ({ world }: MonthWriter, power: PowerId): boolean =>
  (world.powers[power]?.prestige ?? 0) < BATTLE_STAR;

/** Friends of an enemy are read as enemies (MIL-9); the signers warm to each other. */
function readTreaty(month: MonthWriter, { parties, clauses }: FactOf<'treaty-signed'>): void {
  const known = openClauses(clauses);
  resent(month, parties, known, null);
  const closeness = closestOf(known);
  if (closeness < 3) return;
  const situation = month.survey();
  for (const of of situation.survey.living) {
    if (parties.includes(of)) continue;
    for (const toward of parties) {
      const enemy = parties.find(
        (other) =>
          other !== toward &&
          (atWar(situation, of, other) || opinionOf(situation, of, other) <= DISLIKE),
      );
      if (enemy === undefined) continue;
      const cause = { cause: 'cause.signed-with-our-enemy', value: -closeness, fades: 4 };
      tellOpinion(month, [of, toward], { ...cause, about: { power: enemy } });
    }
  }
}

/** Causes that have faded to nothing leave the books. */
function forget(month: MonthWriter): void {
  const { world } = month;
  for (const of of sortedKeys(world.relations))
    for (const toward of sortedKeys(world.relations[of] ?? {}))
      for (const cause of [...(world.relations[of]?.[toward]?.causes ?? [])])
        if (fadedValue(cause, world.month) === 0)
          month.tell({
            kind: 'opinion-faded',
            of,
            toward,
            cause: cause.cause,
            since: cause.since,
          });
}

/** A treaty kept for another year adds to the trust of its parties, up to a point. */
function keepWords(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.treaties)) {
    const treaty = world.treaties[id];
    const months = treaty ? world.month - treaty.signed : 0;
    if (!treaty || months === 0 || months % 12 !== 0) continue;
    for (const of of treaty.parties)
      for (const toward of treaty.parties) if (of !== toward) addTrust(month, of, toward);
  }
}

function addTrust(month: MonthWriter, of: PowerId, toward: PowerId): void {
  const trust = month.world.relations[of]?.[toward]?.trust ?? 0;
  const change = clamp(40 - trust, 0, 3);
  if (change > 0) month.tell({ kind: 'trust', of, toward, change, reason: 'trust.kept' });
}

/** Treaties with a state that is no more are void. */
function dropDead(month: MonthWriter): void {
  const { world } = month;
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    if (!state) continue;
    const standing = state.parties.filter((power) => world.powers[power]?.alive);
    if (standing.length < 2) lapseTreaty(month, treaty, 'void');
  }
}
