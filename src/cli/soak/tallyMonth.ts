import {
  formatMonth,
  type Fact,
  type Log,
  type Month,
  type World,
  yearOf,
} from '../../rules/index.ts';
import { auditTreaty } from './auditTreaties.ts';
import { type GameTally, NO_TREATIES, type TreatyYear } from './gameTally.ts';
import { MEASURES } from './measures.ts';

/** Counts what happened in a month. */
export function tallyLog(tally: GameTally, month: Month, log: Log): void {
  for (const fact of log) {
    tallyFact(tally, month, fact);
    audit(tally, month, fact);
  }
}

function audit(tally: GameTally, month: Month, fact: Fact): void {
  const found = auditTreaty(fact);
  if (found === null) return;
  const { what, violations } = found;
  tally.audited[what] = (tally.audited[what] ?? 0) + 1;
  for (const violation of violations)
    tally.violations.push(`${formatMonth(month)} of ${tally.seed}  ${violation}`);
}

function tallyFact(tally: GameTally, month: Month, fact: Fact): void {
  switch (fact.kind) {
    case 'order-refused':
    case 'order-overtaken': {
      const { seed } = tally;
      const example = { seed, month: formatMonth(month), power: fact.power };
      const cases = fact.kind === 'order-refused' ? tally.refused : tally.overtaken;
      (cases[`${fact.order.kind} ${fact.code}`] ??= { count: 0, example }).count += 1;
      return;
    }
    case 'war-declared':
      tally.wars.push({ by: fact.by, on: fact.on, month });
      return;
    case 'war-joined':
      tally.joined.push({ power: fact.power, war: fact.war.replace(/-\d+$/, ''), month });
      return;
    case 'power-fell':
      tally.fell.push({ power: fact.power, month });
      return;
    case 'event':
      tally.events.push({ what: fact.event, month });
      return;
    case 'event-chosen':
      tally.events.push({ what: `${fact.event}: ${fact.option}`, month });
      return;
    case 'decision-done':
      tally.events.push({ what: fact.decision, month });
      return;
    case 'offer-made':
      treatiesOf(tally, month).offered += 1;
      return;
    case 'offer-lapsed':
      treatiesOf(tally, month).lapsed += 1;
      return;
    case 'treaty-signed':
      treatiesOf(tally, month).signed += 1;
      return;
    case 'offer-refused':
      treatiesOf(tally, month).refused += 1;
      return;
    case 'treaty-ended':
      if (fact.how === 'broken') treatiesOf(tally, month).broken += 1;
      return;
    default:
  }
}

const treatiesOf = ({ treaties }: GameTally, month: Month): TreatyYear =>
  (treaties[yearOf(month)] ??= { ...NO_TREATIES });

/** Measures a world at the end of a year. */
export function tallyWorld(tally: GameTally, year: number, world: World): void {
  const row = (tally.years[year] ??= {});
  for (const [name, measure] of Object.entries(MEASURES)) row[name] = measure(world);
}
