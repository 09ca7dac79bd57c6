import { type Content, type Log, type PowerId, stirOf } from '../../rules/index.ts';
import { asStated } from './asStated.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { leadingClause } from './leadingClause.ts';
import { makeStory } from './makeStory.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'treaties'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** What the end of a treaty adds to that. */
const END_STIR = {
  broken: 30,
  denounced: 18,
  'notice-over': 0,
  expired: -10,
  lapsed: 0,
  'not-sent': 0,
  renewed: -10,
  void: -10,
} as const;
/** So many parties stand in a headline; of more, two and the rest. */
const MOST_NAMED = 4;
const OTHERS = 'news.treaty.others';

/** What notice of its end adds to it. */
const NOTICE_STIR = 10;

/** Treaties signed and ended, recognitions and protectorates, straits opened and closed. */
export function tellTreaties(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'treaties');
  return facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'treaty-signed':
        return [signed(content, fact)];
      case 'treaty-ended':
        return fact.how === 'renewed' ? [] : [ended(content, fact)];
      case 'treaty-denounced':
        return [denounced(content, fact)];
      case 'clauses-lapsed':
        return [lapsed(content, fact)];
      case 'delivery-short':
        return short(content, fact);
      case 'clause-leaked':
        return [leaked(content, fact)];
      case 'recognised':
        return isPartOfTreaty(facts, fact) ? [] : [recognised(content, fact)];
      case 'overlord-set':
        return [overlord(content, fact)];
      case 'passage-set':
        return [passage(content, fact)];
    }
  });
}

function signed(
  content: Content,
  { parties, clauses, until, reasons }: Of<'treaty-signed'>,
): Story {
  const lead = leadingClause(clauses);
  const term =
    until === null
      ? sentence('news.treaty.without-term')
      : sentence('news.treaty.until', { until });
  const named = parties.length > MOST_NAMED ? [...parties.slice(0, 2), OTHERS] : parties;
  return makeStory(content, {
    key: `news.treaty.signed.${lead}`,
    about: { parties: named },
    powers: parties,
    weight: stirOf(lead),
    line: sentence('news.small.signed', { parties, treaty: `pact.${lead}` }),
    body: [sentence('news.treaty.envoys', { parties }), ...clauses.flatMap(asStated), term],
    reasons: parties.map((power) => ({ power, terms: reasons[power] ?? [] })),
  });
}

function ended(content: Content, fact: Of<'treaty-ended'>): Story {
  const { parties, clauses, how, by, why } = fact;
  if (fact.leaves !== undefined && how !== 'broken') return left(content, fact, fact.leaves);
  const lead = leadingClause(clauses);
  const others = parties.filter((each) => each !== by);
  return makeStory(content, {
    key: `news.treaty.${how}`,
    about: { parties, others, treaty: `pact.${lead}`, ...(by === null ? {} : { by }) },
    powers: by === null ? parties : [by, ...others],
    weight: stirOf(lead) + END_STIR[how],
    ...(how === 'expired' || how === 'lapsed' || how === 'void' || how === 'not-sent'
      ? { line: sentence(`news.small.${how}`, { parties, treaty: `pact.${lead}` }) }
      : {}),
    reasons: by === null || why.length === 0 ? [] : [{ power: by, terms: why }],
  });
}

/** One of many goes, at once or when his notice is over; the rest stay bound. */
function left(
  content: Content,
  { parties, clauses, how, why }: Of<'treaty-ended'>,
  by: PowerId,
): Story {
  const lead = leadingClause(clauses);
  const others = parties.filter((each) => each !== by);
  return makeStory(content, {
    key: 'news.treaty.left',
    about: { others, treaty: `pact.${lead}`, by },
    powers: [by, ...others],
    weight: stirOf(lead) + END_STIR[how],
    reasons: why.length === 0 ? [] : [{ power: by, terms: why }],
  });
}

function denounced(
  content: Content,
  { parties, clauses, by, until, alone, why }: Of<'treaty-denounced'>,
): Story {
  const lead = leadingClause(clauses);
  const others = parties.filter((each) => each !== by);
  return makeStory(content, {
    key: alone ? 'news.treaty.notice-to-leave' : 'news.treaty.notice-given',
    about: { parties, others, by, until, treaty: `pact.${lead}` },
    powers: [by, ...others],
    weight: stirOf(lead) + NOTICE_STIR,
    reasons: why.length === 0 ? [] : [{ power: by, terms: why }],
  });
}

const leaked = (content: Content, { parties, clauses, to }: Of<'clause-leaked'>): Story =>
  makeStory(content, {
    key: to === null ? 'news.treaty.leaked' : 'news.treaty.spied',
    about: { parties, to: to ?? '' },
    powers: parties,
    weight: 30 + stirOf(leadingClause(clauses)),
    body: clauses.flatMap(asStated),
  });

/** The first month that something promised does not come; a bargain in secret is nobody's news. */
function short(content: Content, fact: Of<'delivery-short'>): Story[] {
  const { clause, by, to, good, promised, sent, months } = fact;
  if (clause.secret || months > 1) return [];
  return [
    makeStory(content, {
      key: 'news.treaty.short',
      about: { by, to, good: `good.${good}`, promised, sent },
      powers: [by, to],
      weight: stirOf(clause.kind) - 10,
    }),
  ];
}

const lapsed = (content: Content, { parties, clauses, how }: Of<'clauses-lapsed'>): Story =>
  makeStory(content, {
    key: how === 'not-sent' ? 'news.treaty.clauses-not-sent' : 'news.treaty.clauses-lapsed',
    about: { parties },
    powers: parties,
    weight: stirOf(leadingClause(clauses)) - 10,
    body: clauses.flatMap(asStated),
  });

const isPartOfTreaty = (facts: readonly Fact[], { a, b }: Of<'recognised'>): boolean =>
  facts.some(
    (fact) => fact.kind === 'treaty-signed' && fact.parties.includes(a) && fact.parties.includes(b),
  );

const recognised = (content: Content, { a, b }: Of<'recognised'>): Story =>
  makeStory(content, {
    key: 'news.recognised',
    about: { a, b },
    powers: [a, b],
    weight: 40,
    line: sentence('news.small.signed', { parties: [a, b], treaty: 'pact.recognition' }),
  });

const passage = (content: Content, { passage: id, power, policy }: Of<'passage-set'>): Story =>
  makeStory(content, {
    key: `news.passage.${policy}`,
    about: { power, passage: id.split('/') },
    powers: [power],
    weight: 46,
  });

const overlord = (content: Content, { power, overlord: to }: Of<'overlord-set'>): Story =>
  to === null
    ? makeStory(content, {
        key: 'news.independent',
        about: { power },
        powers: [power],
        weight: 50,
      })
    : makeStory(content, {
        key: 'news.protectorate',
        about: { power, overlord: to },
        powers: [to, power],
        weight: 58,
      });
