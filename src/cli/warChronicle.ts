import {
  formatMonth,
  type Fact,
  type Log,
  type Month,
  type PowerId,
  type WarSide,
} from '../rules/index.ts';

/** How a war ended: by treaty, by the surrender of one side, or because a side was no more. */
export type WarOutcome = 'peace' | 'surrender' | 'fall';

/** One war from its declaration to its end; null where it goes on. */
export interface WarLine {
  readonly by: PowerId;
  readonly on: PowerId;
  readonly casus: string;
  readonly since: string;
  until: string | null;
  how: WarOutcome | null;
  /** Everybody who ever fought on the side. */
  readonly attackers: PowerId[];
  readonly defenders: PowerId[];
}

/** Writes down the wars of a game as its months go by. */
export class WarChronicle {
  readonly #wars = new Map<string, WarLine>();

  /** Reads a month's log. */
  read(log: Log, month: Month): void {
    for (const fact of log) this.#note(fact, log, formatMonth(month));
  }

  lines(): WarLine[] {
    return [...this.#wars.values()];
  }

  #note(fact: Fact, log: Log, month: string): void {
    if (fact.kind === 'war-declared') {
      const { by, on, casus, war } = fact;
      const sides = { attackers: [by], defenders: [on] };
      this.#wars.set(war, { by, on, casus, since: month, until: null, how: null, ...sides });
    }
    if (fact.kind === 'war-joined') this.#join(fact.war, fact.side, fact.power);
    if (fact.kind === 'changed-sides') this.#join(fact.war, fact.to, fact.power);
    const ended = fact.kind === 'war-ended' ? this.#wars.get(fact.war) : undefined;
    if (ended) Object.assign(ended, { until: month, how: outcomeOf(ended, log) });
  }

  #join(war: string, side: WarSide, power: PowerId): void {
    const fighters = this.#wars.get(war)?.[side];
    if (fighters && !fighters.includes(power)) fighters.push(power);
  }
}

function outcomeOf({ attackers, defenders }: WarLine, log: Log): WarOutcome {
  const among = (power: PowerId): boolean => [...attackers, ...defenders].includes(power);
  const told = (kind: 'capitulated' | 'power-fell'): boolean =>
    log.some((fact) => fact.kind === kind && among(fact.power));
  if (told('capitulated')) return 'surrender';
  return told('power-fell') ? 'fall' : 'peace';
}
