import { givenTo } from '../commitments/backed.ts';
import type { FactOf, Log } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';

/** What is said of an army that has beaten another, or been beaten by it. */
const WON = 2;
const LOST = -2;
/** The same again where the beaten side had more men and better. */
const AGAINST_ODDS = 2;
/** A whole war. */
const WAR_WON = 8;
const SURRENDERED = -15;
/** No month makes or ruins a name by more than this. */
const MOST = 12;
/** A name is forgotten a point at a time, faster the greater it is. */
const FORGOTTEN = 24;

/** What moves each power's military name this month: battles seen are the test of armies (WI-13). */
export function reputationTerms(situation: Situation, log: Log): Map<PowerId, Term[]> {
  const moved = new Map<PowerId, Term[]>();
  const add = (power: PowerId, terms: readonly Term[]): void => {
    if (terms.length > 0) moved.set(power, [...(moved.get(power) ?? []), ...terms]);
  };
  for (const fact of log) {
    if (fact.kind === 'battle') rateBattle(situation, fact, add);
    if (fact.kind === 'capitulated') {
      add(fact.to, term('reputation.war-won', WAR_WON, { power: fact.power }));
      add(fact.power, term('reputation.surrendered', SURRENDERED));
    }
  }
  for (const power of situation.survey.living) {
    const name = situation.world.powers[power]?.reputation ?? 0;
    const faded = name === 0 ? 0 : Math.max(1, Math.trunc(Math.abs(name) / FORGOTTEN));
    // A point every other month, until nothing is left to forget.
    const due = faded > 1 || situation.world.month % 2 === 0;
    if (due) add(power, term('reputation.forgotten', name > 0 ? -faded : faded));
  }
  return moved;
}

/** The change of a month, within its bounds; a name that is made already moves less the same way. */
export function reputationChange(sum: number, name: number): number {
  const change = clamp(sum, -MOST, MOST);
  const further = change > 0 === name > 0;
  return further ? Math.trunc((change * (100 - Math.abs(name))) / 100) : change;
}

type Add = (power: PowerId, terms: readonly Term[]) => void;

function rateBattle(situation: Situation, fact: FactOf<'battle'>, add: Add): void {
  const { winner, sides } = fact;
  if (winner === null) return;
  const ours = sides.filter((side) => sameCause(situation, side.power, winner));
  const theirs = sides.filter((side) => !ours.includes(side));
  const [more, less] = [strengthOf(theirs), strengthOf(ours)];
  const odds = more > less ? AGAINST_ODDS : 0;
  const beaten = new Set(theirs.map(({ power }) => power));
  for (const loser of beaten) {
    add(winner, term('reputation.won', WON, { power: loser }));
    add(winner, term('reputation.odds', odds, { power: loser }));
    add(loser, term('reputation.lost', LOST, { power: winner }));
    add(loser, term('reputation.to-fewer', -odds, { power: winner }));
    rateVolunteers(situation, winner, loser, add);
  }
}

/** The force that a side brought, ground and weather included. */
const strengthOf = (sides: FactOf<'battle'>['sides']): number =>
  sides.reduce((sum, { force }) => sum + force, 0);

/** Whether two powers stand on the same side where the winner's was. */
function sameCause({ world }: Situation, power: PowerId, winner: PowerId): boolean {
  if (power === winner) return true;
  return sortedKeys(world.wars).some((id) => {
    const { attackers = [], defenders = [] } = world.wars[id] ?? {};
    return [attackers, defenders].some((side) => side.includes(power) && side.includes(winner));
  });
}

/** Whoever sent volunteers is judged by what their comrades do. */
function rateVolunteers(situation: Situation, winner: PowerId, loser: PowerId, add: Add): void {
  const { world } = situation;
  for (const war of sortedKeys(world.wars))
    for (const side of ['attackers', 'defenders'] as const)
      for (const { power, what } of givenTo(world, { kind: 'war', war, side })) {
        if (what !== 'volunteers') continue;
        if (world.wars[war]?.[side].includes(winner))
          add(power, term('reputation.volunteers', 1, { power: winner }));
        if (world.wars[war]?.[side].includes(loser))
          add(power, term('reputation.volunteers', -1, { power: loser }));
      }
}
