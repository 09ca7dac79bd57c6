import type { MissionId, PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { Month } from '../month.ts';

/** What one power may send to another besides a treaty. */
export const MISSION_KINDS = [
  'ship-visit',
  'flight',
  'observers',
  'staff-talks',
  'technical',
  'trade-delegation',
  'press',
  'subversion',
  'espionage',
  'asylum',
  'report',
] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

/** A mission before it has set out: its kind, its goal, and what its kind asks besides. */
export interface Brief {
  readonly mission: MissionKind;
  readonly to: PowerId;
  /** Staff talks: against whom; absent for a plan in general. */
  readonly against?: PowerId;
  /** A ship visit: the fleet that sends ships, and the port at which they call. */
  readonly ship?: UnitId;
  readonly at?: ProvinceId;
}

/** A mission under way. */
export interface Mission extends Brief {
  readonly from: PowerId;
  readonly since: Month;
  /** The month in which it ends. */
  readonly done: Month;
}

/** What a finished mission leaves behind until it is out of date: a war plan, a prepared public … */
export interface Legacy extends Pick<Brief, 'mission' | 'to' | 'against'> {
  readonly from: PowerId;
  readonly since: Month;
  /** The last month in which it counts. */
  readonly until: Month;
}

/** Who knows of a mission: everybody, the two, or its sender alone until it is found out. */
export type Seen = 'public' | 'parties' | 'secret';

/** How a mission ends. */
export const MISSION_OUTCOMES = [
  'done',
  'found-out',
  'accident',
  'recalled',
  'broken-off',
] as const;
export type MissionOutcome = (typeof MISSION_OUTCOMES)[number];

/** What an ambassador reports of the feelings of his hosts toward a third power (MIL-19). */
export interface Finding {
  readonly power: PowerId;
  readonly opinion: number;
  readonly threat: number;
}

/** One mission of a kind runs from a power to another, and it leaves one thing behind. */
export const missionId = (
  from: PowerId,
  { mission, to, against }: Pick<Brief, 'mission' | 'to' | 'against'>,
): MissionId =>
  (against === undefined
    ? `${mission}/${from}/${to}`
    : `${mission}/${from}/${to}/${against}`) as MissionId;

/** The brief of a mission, without what came of sending it. */
export const briefOf = ({ mission, to, against, ship, at }: Brief): Brief => ({
  mission,
  to,
  ...(against !== undefined && { against }),
  ...(ship !== undefined && { ship }),
  ...(at !== undefined && { at }),
});
