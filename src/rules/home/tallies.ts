import { closenessOf } from '../diplomacy/clauseRules.ts';
import { affinity } from '../diplomacy/ideology.ts';
import { landAt } from '../board.ts';
import { emptyTable } from '../emptyTable.ts';
import type { Log } from '../facts.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { perPower } from '../survey/perPower.ts';
import type { Treaty, World } from '../world.ts';

/** What a month brought home to a power. */
export interface Tally {
  /** Own provinces in another's hands. */
  lost: number;
  capitalLost: boolean;
  /** The mean unrest of the land of its own people, 0 to 100. */
  unrest: number;
  /** Its most troubled province with works, and how troubled. */
  sorest: ProvinceId | null;
  won: number;
  beaten: number;
  /** Standing treaties of friendship or more with a creed that its own people abhor (WI-3). */
  crossed: number;
}

/** One walk over the map, the treaties and the month's log, shared by all that moves at home. */
export function talliesOf({ world, content, survey }: Situation, log: Log): Record<PowerId, Tally> {
  const tallies = perPower(survey.living, (): Tally => ({ ...NOTHING }));
  const lands = emptyTable<PowerId, number>();
  const worst = emptyTable<PowerId, number>();
  for (const id of content.board.land) {
    const state = world.provinces[id];
    const tally = state && tallies[state.owner];
    if (!state || !tally) continue;
    if (state.controller !== state.owner) {
      tally.lost += 1;
      if (world.powers[state.owner]?.capital === id) tally.capitalLost = true;
      continue;
    }
    if (!landAt(content.board, id)?.cores.includes(state.owner)) continue;
    lands[state.owner] = (lands[state.owner] ?? 0) + 1;
    tally.unrest += state.unrest;
    if (state.works === 0 || state.unrest < (worst[state.owner] ?? 0)) continue;
    worst[state.owner] = state.unrest;
    tally.sorest = id;
  }
  for (const power of survey.living) {
    const tally = tallies[power];
    if (tally) tally.unrest = Math.trunc(tally.unrest / (lands[power] ?? 1));
  }
  countBattles(log, tallies);
  for (const treaty of sortedValues(world.treaties)) countCreeds(world, treaty, tallies);
  return tallies;
}

const NOTHING: Readonly<Tally> = {
  lost: 0,
  capitalLost: false,
  unrest: 0,
  sorest: null,
  won: 0,
  beaten: 0,
  crossed: 0,
};

function countBattles(log: Log, tallies: Record<PowerId, Tally>): void {
  for (const fact of log) {
    if (fact.kind === 'battle' && fact.winner !== null) {
      const tally = tallies[fact.winner];
      if (tally) tally.won += 1;
    }
    if (fact.kind !== 'dislodged' && fact.kind !== 'destroyed') continue;
    const tally = tallies[fact.power];
    if (tally) tally.beaten += 1;
  }
}

/** From this affinity down two creeds abhor each other. */
const ABHORRED = -20;
/** From this closeness on a clause is more than business. */
const FRIENDSHIP = 3;

function countCreeds(
  { powers }: World,
  { parties, clauses }: Treaty,
  tallies: Record<PowerId, Tally>,
): void {
  if (!clauses.some((clause) => closenessOf(clause) >= FRIENDSHIP)) return;
  for (const power of parties) {
    const own = powers[power];
    const tally = tallies[power];
    const crossed = parties.some((other) => {
      const theirs = powers[other];
      return own && theirs && other !== power && affinity(own.regime, theirs.regime) <= ABHORRED;
    });
    if (crossed && tally) tally.crossed += 1;
  }
}
