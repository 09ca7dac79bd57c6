import { theatreFacts, type Content, type FactOf, type Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Blank } from './sentence.ts';
import type { Story } from './story.ts';

/** How much of a stir it makes that a power helps in another's fight, or stops helping. */
const STIR = 30;
const END = 18;

/** Arms, volunteers, money and ships for others' fights; and how far theatres are decided. */
export const tellCommitments = (content: Content, log: Log): Story[] =>
  factsOf(log, 'commitments').flatMap((fact) =>
    fact.kind === 'committed' ? committed(content, fact) : ended(content, fact),
  );

function committed(content: Content, fact: FactOf<'committed'>): Story[] {
  const { power, what, amount, why } = fact;
  return [
    makeStory(content, {
      key: `news.commit.${what}`,
      about: { power, amount, ...whose(content, fact) },
      powers: [power],
      weight: STIR + 4 * amount,
      reasons: [{ power, terms: why }],
    }),
  ];
}

/** What ends with the fight itself is told with that. */
function ended(content: Content, fact: FactOf<'commitment-ended'>): Story[] {
  const { power, what, how, why } = fact;
  if (how !== 'withdrawn' && how !== 'unpaid') return [];
  return [
    makeStory(content, {
      key: `news.commit.${how}`,
      about: { power, aid: `aid.${what}`, ...whose(content, fact) },
      powers: [power],
      weight: END,
      reasons: [{ power, terms: why }],
    }),
  ];
}

/** The side that is helped, and where. */
function whose(
  content: Content,
  { to, friends, foes }: FactOf<'committed' | 'commitment-ended'>,
): Record<'side' | 'against', Blank> {
  if (to.kind === 'war') return { side: friends, against: foes };
  const sides = theatreFacts(content, to.theatre)?.sides;
  const other = to.side === 'first' ? 'second' : 'first';
  return { side: sides?.[to.side].name ?? '', against: sides?.[other].name ?? '' };
}
