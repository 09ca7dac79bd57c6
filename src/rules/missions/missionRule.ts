import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { Brief, Finding, Mission, Seen } from './mission.ts';

/** Offices at home that send missions, and may keep one from sailing (MIL-6, PCT-8). */
export const OFFICES = [
  'foreign-office',
  'admiralty',
  'air-ministry',
  'general-staff',
  'treasury',
  'secret-service',
] as const;
export type Office = (typeof OFFICES)[number];

/** All that the game knows of one kind of mission; adding a kind is one such file and the list. */
export interface MissionRule {
  /** Influence that it costs. */
  readonly cost: number;
  readonly months: number;
  /** Months for which what it leaves behind counts; another of its kind is sent after them. */
  readonly lasts: number;
  readonly seen: Seen;
  /** The office that sends it. */
  readonly office: Office;
  /** It may be kept from setting out by its own office. */
  readonly vetoed: boolean;
  /** It goes to enemies and to strangers, too. */
  readonly uninvited: boolean;
  /** Points of opinion that it costs with those who dislike one of the two (MIL-9). */
  readonly stir: number;
  /** Chance in a hundred that it comes to grief. */
  readonly accident: number;
  /** Every complete brief for a mission of the kind; the list does not ask whether it may go. */
  options(situation: Situation, from: PowerId, to: PowerId): readonly Brief[];
  /** Whether it may go, beyond what every mission asks. */
  check(situation: Situation, from: PowerId, brief: Brief): Verdict;
  /** Why its sender would want it, beyond what any mission there is worth. */
  worth(situation: Situation, from: PowerId, brief: Brief): readonly Term[];
  /** What it does on the day on which it ends well; what lasts is its legacy. */
  finish(month: MonthWriter, mission: Mission): readonly Finding[];
}

type Procedure = Pick<
  MissionRule,
  'seen' | 'office' | 'vetoed' | 'uninvited' | 'stir' | 'accident' | 'options'
>;

/** What goes without saying of whatever is done in another’s country behind its back. */
export const behindTheirBack = (mission: Brief['mission']): Procedure => ({
  seen: 'secret',
  office: 'secret-service',
  vetoed: false,
  uninvited: true,
  stir: 0,
  accident: 0,
  options: plainBrief(mission),
});

/** What goes without saying of whatever is done at home for all to see, and asks nobody’s leave. */
export const atHome = (mission: Brief['mission']): Procedure => ({
  ...behindTheirBack(mission),
  seen: 'public',
  office: 'foreign-office',
});

/** A kind that asks for nothing but its addressee. */
export const plainBrief =
  (mission: Brief['mission']): MissionRule['options'] =>
  (_situation, _from, to) => [{ mission, to }];
