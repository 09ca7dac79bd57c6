import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { opinionOf } from '../diplomacy/opinion.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { MissionKind } from './mission.ts';
import type { MissionRule } from './missionRule.ts';

/** Points a year by which what a mission did is forgotten. */
const FADES = 4;
/** At this opinion or below, a third power takes somebody's visitors amiss. */
const DISLIKE = -25;

/** What a mission of a kind makes the first of two think of the second. */
export function feel(
  month: MonthWriter,
  [of, toward]: readonly [PowerId, PowerId],
  mission: MissionKind,
  value: number,
): void {
  tellOpinion(month, [of, toward], { cause: `cause.mission.${mission}`, value, fades: FADES });
}

/** The same on both sides, with the trust that comes of having met. */
export function befriend(
  month: MonthWriter,
  { from, to, mission }: { readonly from: PowerId; readonly to: PowerId; mission: MissionKind },
  value: number,
  trust: number,
): void {
  for (const [of, toward] of [
    [from, to],
    [to, from],
  ] as const) {
    feel(month, [of, toward], mission, value);
    if (trust !== 0)
      month.tell({ kind: 'trust', of, toward, change: trust, reason: 'trust.mission' });
  }
}

/** Everybody reads of a public mission; whoever dislikes one of the two minds the other (MIL-9). */
export function readOf(
  month: MonthWriter,
  { stir }: MissionRule,
  [a, b]: readonly [PowerId, PowerId],
): void {
  if (stir === 0) return;
  const situation = month.survey();
  // All are asked before anybody's mind is changed.
  const minded = situation.survey.living.flatMap((of) =>
    of === a || of === b
      ? []
      : (
          [
            [a, b],
            [b, a],
          ] as const
        )
          .filter(([, other]) => isHostile(situation, of, other))
          .filter(([toward, other]) => !readBefore(situation, of, toward, other))
          .map(([toward, other]) => ({ of, toward, other })),
  );
  for (const { of, toward, other } of minded) {
    const cause = { cause: 'cause.visited-our-enemy', value: -stir, fades: FADES };
    tellOpinion(month, [of, toward], { ...cause, about: { power: other } });
  }
}

const isHostile = (situation: Situation, of: PowerId, toward: PowerId): boolean =>
  atWar(situation, of, toward) || opinionOf(situation, of, toward) <= DISLIKE;

/** The same news within a year is no news. */
const readBefore = ({ world }: Situation, of: PowerId, toward: PowerId, other: PowerId): boolean =>
  (world.relations[of]?.[toward]?.causes ?? []).some(
    ({ cause, about, since }) =>
      cause === 'cause.visited-our-enemy' && about?.['power'] === other && world.month - since < 12,
  );
