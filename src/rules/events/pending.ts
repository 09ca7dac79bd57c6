import type { PowerId } from '../ids.ts';
import type { Month } from '../month.ts';

/** An event that has been told and waits for a choice, and who plays which part in it. */
export interface PendingEvent {
  /** Who chooses. */
  readonly power: PowerId;
  readonly actor: PowerId;
  readonly target?: PowerId;
  readonly asked: Month;
}

/** An event that follows from another, and who plays which part if it does not say so itself. */
export interface DueEvent {
  readonly month: Month;
  readonly actor?: PowerId;
  readonly target?: PowerId;
}
