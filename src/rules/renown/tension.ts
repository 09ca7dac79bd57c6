import type { Fact, Log } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import { closestOf } from '../diplomacy/clauseRules.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';

/** How tense the world is when a game begins, of a hundred. */
export const FIRST_TENSION = 15;
/** A part of it is forgotten each month, down to what there always is. */
const FORGOTTEN = 24;
const ALWAYS = 10;

/**
 * What moves the tension of the world this month, 0 (nobody thinks of war) to 100 (nobody of
 * anything else): attacks and ultimatums raise it, quiet months and agreements let it sink.
 */
export function tensionTerms(situation: Situation, log: Log): Term[] {
  const { tension } = situation.world;
  return [
    ...term('tension.calm', tension <= ALWAYS ? 0 : -Math.max(1, tension / FORGOTTEN)),
    ...term('tension.great-war', clamp(2 * greatPairs(situation), 0, 4)),
    ...log.flatMap((fact) => factTerms(situation, fact)),
  ];
}

/** Pairs of great powers at war with each other. */
function greatPairs(situation: Situation): number {
  const greats = situation.survey.living.filter((power) => isGreat(situation, power));
  let pairs = 0;
  for (const [i, a] of greats.entries())
    for (const b of greats.slice(i + 1)) if (atWar(situation, a, b)) pairs += 1;
  return pairs;
}

const isGreat = ({ content }: Situation, power: PowerId): boolean =>
  content.scenario.powers[power]?.rank === 'great';

/** What one thing that happened does to it. */
function factTerms(situation: Situation, fact: Fact): Term[] {
  const weight = (...powers: readonly PowerId[]): number =>
    1 + powers.filter((power) => isGreat(situation, power)).length;
  switch (fact.kind) {
    case 'war-declared':
      return term('tension.war', 2 * weight(fact.by, fact.on), { power: fact.by });
    case 'capitulated':
      return term('tension.surrender', weight(fact.power, fact.to), { power: fact.power });
    case 'crisis-step':
      return term('tension.crisis', STEP[fact.step] * weight(fact.by, fact.against), {
        power: fact.by,
      });
    case 'congress-closed':
      return term('tension.congress', fact.agreed === null ? 1 : -3, { power: fact.host });
    case 'treaty-signed':
      return term(
        'tension.treaty',
        closestOf(fact.clauses) >= 3 && fact.parties.every((p) => isGreat(situation, p)) ? -1 : 0,
        { power: fact.parties[0] ?? '' },
      );
    default:
      return [];
  }
}

const STEP = { claim: 0, demand: 0, mobilisation: 1, ultimatum: 2 } as const;
