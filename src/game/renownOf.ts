import {
  assessedTerms,
  beatenTerms,
  BEATEN_AT,
  clamp,
  fearTerms,
  FIRST_TENSION,
  isThoughtBeaten,
  sumOf,
  type Fact,
  type Log,
  type PowerId,
  type Term,
} from '../rules/index.ts';
import { livingPowers } from './livingPowers.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';

/** Months whose causes are told together. */
const LATELY = 12;

/** A figure over time, and what has moved it lately. */
export interface Course {
  /** At the start and after each month played. */
  readonly line: readonly number[];
  /** The causes of the last year, summed up by what they were. */
  readonly causes: readonly Term[];
}

/** How one power stands in the eyes of the world. */
export interface Renown {
  readonly power: PowerId;
  readonly prestige: Course;
  readonly reputation: Course;
  readonly feared: Reckoning;
  /** How strong Europe reckons it in a great war; of great powers only. */
  readonly assessed: Reckoning;
  readonly beaten: Reckoning;
  readonly thoughtBeaten: boolean;
}

/** How the world looks at its powers: the great and the regional ones, by how they are feared. */
export function renownOf(game: Game): Renown[] {
  const { powers } = game.content.scenario;
  const logs = game.months.map(({ log }) => log.filter(isOfRenown));
  const situation = knownSituation(game);
  return livingPowers(game)
    .filter((power) => power === game.me || powers[power]?.rank !== 'minor')
    .map((power): Renown => {
      const feared = fearTerms(situation, power);
      const beaten = beatenTerms(situation, power);
      const great = powers[power]?.rank === 'great';
      const assessed = great ? assessedTerms(situation, power) : [];
      return {
        power,
        prestige: courseOf(logs, 0, -100, (fact) => starOf(fact, power)),
        reputation: courseOf(logs, 0, -100, (fact) => nameOf(fact, power)),
        feared: { sum: sumOf(feared), terms: feared },
        assessed: { sum: sumOf(assessed), terms: assessed },
        beaten: { sum: sumOf(beaten), terms: beaten },
        thoughtBeaten: isThoughtBeaten(situation, power),
      };
    })
    .sort((a, b) => b.feared.sum - a.feared.sum);
}

/** How near the world has been to war. */
export const tensionCourse = (game: Game): Course =>
  courseOf(
    game.months.map(({ log }) => log),
    FIRST_TENSION,
    0,
    (fact) => (fact.kind === 'tension' ? { change: fact.change, terms: fact.terms } : null),
  );

/** The sum from which the world thinks a power beaten. */
export const BEATEN = BEATEN_AT;

interface Step {
  readonly change: number;
  readonly terms: readonly Term[];
}

/** The few facts of a month that anybody's renown is read from. */
const isOfRenown = ({ kind }: Fact): boolean => kind === 'prestige' || kind === 'reputation';

const starOf = (fact: Fact, power: PowerId): Step | null =>
  fact.kind === 'prestige' && fact.power === power
    ? { change: fact.change, terms: [{ reason: fact.reason, value: fact.change }] }
    : null;

const nameOf = (fact: Fact, power: PowerId): Step | null =>
  fact.kind === 'reputation' && fact.power === power
    ? { change: fact.change, terms: fact.terms }
    : null;

/** A figure made again from the facts alone. */
function courseOf(
  logs: readonly Log[],
  start: number,
  low: number,
  read: (fact: Fact) => Step | null,
): Course {
  const line = [start];
  const causes = new Map<string, Term>();
  for (const [at, log] of logs.entries()) {
    let now = line.at(-1) ?? start;
    for (const fact of log) {
      const step = read(fact);
      if (step === null) continue;
      now = clamp(now + step.change, low, 100);
      if (at >= logs.length - LATELY) for (const term of step.terms) add(causes, term);
    }
    line.push(now);
  }
  return { line, causes: [...causes.values()].filter(({ value }) => value !== 0) };
}

function add(causes: Map<string, Term>, term: Term): void {
  const key = `${term.reason} ${JSON.stringify(term.about ?? {})}`;
  causes.set(key, { ...term, value: term.value + (causes.get(key)?.value ?? 0) });
}
