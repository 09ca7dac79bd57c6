import type { AimId, DecisionId, EventId, OptionId, PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Term } from '../term.ts';
import type { Good, Stocks } from '../world.ts';

/** What the packs make happen, and what powers decide. */
export type EventFact =
  | { readonly kind: 'event'; event: EventId; actor: PowerId; target?: PowerId }
  /** An event with options waits for the choice of `power`. */
  | {
      readonly kind: 'event-asked';
      event: EventId;
      power: PowerId;
      actor: PowerId;
      target?: PowerId;
    }
  | {
      readonly kind: 'event-chosen';
      event: EventId;
      option: OptionId;
      power: PowerId;
      actor: PowerId;
      target?: PowerId;
      /** False if nobody answered and the default was taken. */
      answered: boolean;
      why: readonly Term[];
    }
  | {
      readonly kind: 'event-due';
      event: EventId;
      due: Month;
      actor?: PowerId;
      target?: PowerId;
    }
  /** A follow-up came due and its conditions did not hold. */
  | { readonly kind: 'event-lapsed'; event: EventId }
  | {
      readonly kind: 'decision-begun';
      decision: DecisionId;
      power: PowerId;
      done: Month;
      cost: Readonly<Stocks>;
      why: readonly Term[];
    }
  | { readonly kind: 'decision-done'; decision: DecisionId; power: PowerId }
  | { readonly kind: 'stock'; power: PowerId; good: Good; change: number }
  | { readonly kind: 'agenda'; power: PowerId; aim: AimId; weight: number }
  | { readonly kind: 'flag'; flag: string; value: number };
