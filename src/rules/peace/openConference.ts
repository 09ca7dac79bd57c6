import type { ConferenceId, PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { opponents } from './opponents.ts';
import { worthAt } from './shares.ts';
import { opposed } from './warSides.ts';

/** What a winner did to beat a power: battles, blood, months, and the land in which it stands. */
export function contributionTerms({ world }: Situation, power: PowerId, loser: PowerId): Term[] {
  const done = { won: 0, dealt: 0, lost: 0, months: 0 };
  for (const war of sortedValues(world.wars)) {
    const party = opposed(war, power, loser) ? war.parties[power] : undefined;
    if (!party) continue;
    done.won += party.won;
    done.dealt += party.dealt;
    done.lost += party.lost;
    done.months = Math.max(done.months, world.month - party.since);
  }
  const held = sortedValues(world.provinces).filter(
    ({ owner, controller }) => owner === loser && controller === power,
  );
  const land = held.reduce((sum, { works }) => sum + works + 1, 0);
  return [
    ...term('standing.took-part', 4),
    ...term('standing.land', 2 * land, { count: held.length }),
    ...term('standing.battles', clamp(2 * done.won, 0, 40), { count: done.won }),
    ...term('standing.dealt', clamp(done.dealt / 2, 0, 40)),
    ...term('standing.losses', clamp(done.lost / 2, 0, 40)),
    ...term('standing.months', clamp(done.months, 0, 24), { count: done.months }),
  ];
}

/** Everybody who is at war with a power when it surrenders meets over it, with points to spend. */
export function openConference(month: MonthWriter, loser: PowerId): void {
  const situation = month.survey();
  const winners = situation.survey.living.filter((power) => opponents(situation, power, loser));
  const reasons: Record<PowerId, readonly Term[]> = {};
  for (const power of winners) reasons[power] = contributionTerms(situation, power, loser);
  const all = winners.reduce((sum, power) => sum + sumOf(reasons[power] ?? []), 0);
  const worth = worthOf(situation, loser);
  const points: Record<PowerId, number> = {};
  for (const power of winners)
    points[power] = Math.trunc((worth * sumOf(reasons[power] ?? [])) / all);
  const conference = `${loser}-${month.world.month}` as ConferenceId;
  month.tell({ kind: 'conference-opened', conference, loser, points, reasons });
}

/** What all the land of a power would cost to annex. */
function worthOf(situation: Situation, power: PowerId): number {
  const { provinces } = situation.world;
  let worth = 0;
  for (const id of sortedKeys(provinces))
    if (provinces[id]?.owner === power) worth += worthAt(situation, id);
  return worth;
}
