import { type Content, type Log, stirOf } from '../../rules/index.ts';
import { asStated } from './asStated.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { leadingClause } from './leadingClause.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'ratification'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** What a treaty that is only signed makes less of a stir, and one that a parliament throws out more. */
const NOT_YET = -8;
const THROWN_OUT = 8;

/** Treaties signed that wait for a parliament, and what came of it there. */
export function tellRatification(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'ratification');
  return facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'ratification-opened':
        return [opened(content, fact)];
      case 'ratification-vote':
        return fact.passed ? [passed(content, fact)] : [];
      case 'ratification-failed':
        return [failed(content, facts, fact)];
    }
  });
}

function opened(
  content: Content,
  { parties, clauses, awaits, due, reasons }: Of<'ratification-opened'>,
): Story {
  const lead = leadingClause(clauses);
  return makeStory(content, {
    key: 'news.ratification.opened',
    about: { parties, awaits, month: due, treaty: `pact.${lead}` },
    powers: parties,
    weight: stirOf(lead) + NOT_YET,
    body: clauses.flatMap(asStated),
    reasons: parties.map((power) => ({ power, terms: reasons[power] ?? [] })),
  });
}

const passed = (
  content: Content,
  { parties, clauses, power, why }: Of<'ratification-vote'>,
): Story =>
  makeStory(content, {
    key: 'news.ratification.passed',
    about: {
      by: power,
      others: parties.filter((each) => each !== power),
      treaty: `pact.${leadingClause(clauses)}`,
    },
    powers: [power, ...parties.filter((each) => each !== power)],
    weight: stirOf(leadingClause(clauses)) + NOT_YET,
    reasons: [{ power, terms: why }],
  });

function failed(
  content: Content,
  facts: readonly Fact[],
  { treaty, parties, clauses, by }: Of<'ratification-failed'>,
): Story {
  const lead = leadingClause(clauses);
  const others = parties.filter((each) => each !== by);
  const vote = facts.find(
    (fact): fact is Of<'ratification-vote'> =>
      fact.kind === 'ratification-vote' && fact.treaty === treaty && fact.power === by,
  );
  return makeStory(content, {
    key: by === null ? 'news.ratification.overtaken' : 'news.ratification.failed',
    about: { parties, others, treaty: `pact.${lead}`, ...(by === null ? {} : { by }) },
    powers: by === null ? parties : [by, ...others],
    weight: stirOf(lead) + THROWN_OUT,
    reasons: vote === undefined ? [] : [{ power: vote.power, terms: vote.why }],
  });
}
