import {
  type CrisisEnd,
  type CrisisStep,
  type Fact,
  formatMonth,
  type Log,
  type Month,
  type PowerId,
  type Stake,
} from '../rules/index.ts';

/** One crisis from its claim to its end; null where it is open. */
export interface CrisisLine {
  readonly by: PowerId;
  readonly against: PowerId;
  readonly over: Stake['kind'];
  readonly since: string;
  /** How far it climbed. */
  step: CrisisStep;
  until: string | null;
  how: CrisisEnd | null;
}

/** Writes down the crises of a game as its months go by. */
export class CrisisChronicle {
  readonly #open = new Map<string, CrisisLine>();
  readonly #lines: CrisisLine[] = [];

  /** Reads a month's log. */
  read(log: Log, month: Month): void {
    for (const fact of log) this.#note(fact, formatMonth(month));
  }

  lines(): CrisisLine[] {
    return this.#lines;
  }

  #note(fact: Fact, month: string): void {
    if (fact.kind === 'crisis-step') this.#climb(fact, month);
    const ended = fact.kind === 'crisis-ended' ? this.#open.get(fact.crisis) : undefined;
    if (!ended || fact.kind !== 'crisis-ended') return;
    Object.assign(ended, { until: month, how: fact.how });
    this.#open.delete(fact.crisis);
  }

  #climb(fact: Extract<Fact, { readonly kind: 'crisis-step' }>, month: string): void {
    const { crisis, by, against, over, step } = fact;
    const known = this.#open.get(crisis);
    if (known) known.step = step;
    else {
      const ends = { until: null, how: null };
      const line = { by, against, over: over.kind, since: month, step, ...ends };
      this.#open.set(crisis, line);
      this.#lines.push(line);
    }
  }
}
