import { theatreFacts, type Content, type FactOf, type Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Blank } from './sentence.ts';
import type { Story } from './story.ts';

/** How much of a stir it makes that a power helps in another's fight, or stops helping. */
const STIR = 30;
const END = 18;
const LOSSES = 8;
/** Dead of a month, in manpower, of whom the papers write. */
const HEADLINE = 3;

/** Arms, volunteers, money and ships for others' fights; and how far theatres are decided. */
export const tellCommitments = (content: Content, log: Log): Story[] =>
  factsOf(log, 'commitments').flatMap((fact) => {
    if (fact.kind === 'committed') return committed(content, fact);
    return fact.kind === 'aid-losses' ? suffered(content, fact) : ended(content, fact);
  });

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

/** What others' fights cost those who were sent to them; a few men make no headline. */
function suffered(content: Content, fact: FactOf<'aid-losses'>): Story[] {
  const { power, men, units } = fact;
  if (men < HEADLINE && units.length === 0) return [];
  return [
    makeStory(content, {
      key: units.length > 0 ? 'news.commit.ships-hit' : 'news.commit.losses',
      about: { power, men, ...whose(content, fact) },
      powers: [power],
      weight: LOSSES + men,
    }),
  ];
}

/** What ends with the fight itself is told with that; volunteers come home in any case. */
function ended(content: Content, fact: FactOf<'commitment-ended'>): Story[] {
  const { power, what, how, lost, home, why } = fact;
  const about = { power, ...whose(content, fact) };
  const told: Story[] = [];
  if (how === 'withdrawn' || how === 'unpaid')
    told.push(
      makeStory(content, {
        key: `news.commit.${how}`,
        about: { ...about, aid: `aid.${what}` },
        powers: [power],
        weight: END,
        reasons: [{ power, terms: why }],
      }),
    );
  if (home > 0)
    told.push(
      makeStory(content, {
        key: 'news.commit.home',
        about: { ...about, lost, home },
        powers: [power],
        weight: END,
      }),
    );
  return told;
}

/** The side that is helped, and where. */
function whose(
  content: Content,
  { to, friends, foes }: FactOf<'committed' | 'aid-losses' | 'commitment-ended'>,
): Record<'side' | 'against', Blank> {
  if (to.kind === 'war') return { side: friends, against: foes };
  const sides = theatreFacts(content, to.theatre)?.sides;
  const other = to.side === 'first' ? 'second' : 'first';
  return { side: sides?.[to.side].name ?? '', against: sides?.[other].name ?? '' };
}
