import type { EventId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Bound, Fields, ValuesOf } from './field.ts';
import type { Cast } from './scope.ts';

/** Where an effect is done: the month, who plays which part, and what it comes of. */
export interface Stage {
  readonly month: MonthWriter;
  readonly cast: Cast;
  readonly event: EventId;
}

/** One word for what a pack may do: what it takes, and the facts that it comes to. */
export interface EffectWord<F extends Fields = Fields> {
  readonly fields: F;
  act(stage: Stage, values: Bound<ValuesOf<F>>): void;
}

/** Lets the compiler see a word's fields. */
export const effectWord = <const F extends Fields>(word: EffectWord<F>): EffectWord<F> => word;
