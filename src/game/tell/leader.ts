import type { Month, PowerId, Regime } from '../../rules/index.ts';
import { type Matter, matterOf } from './matterOf.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** How a press speaks under each government. */
export const VOICE_OF = {
  democracy: 'free',
  monarchy: 'crown',
  mandate: 'crown',
  national: 'order',
  authoritarian: 'order',
  fascist: 'party',
  communist: 'workers',
} as const satisfies Record<Regime, string>;
export type Voice = (typeof VOICE_OF)[Regime];

/** Matters of which a paper thinks otherwise when its own country is in them. */
export const OWN_MATTERS: readonly Matter[] = ['war', 'front', 'treaty', 'crisis', 'world'];

/** Matters that lead month after month, and how many wordings each has: `key`, `key.2`, `key.3` … */
export const LEADER_WORDINGS: Readonly<Record<string, number>> = { world: 4, 'world.own': 4 };

/**
 * What a paper thinks of the story that leads its front page, in other words than last month's;
 * nothing in a month without news.
 */
export function leaderOn(
  lead: Story | undefined,
  {
    home,
    regime,
    month,
  }: { readonly home: PowerId; readonly regime: Regime; readonly month: Month },
): Sentence {
  const about = lead === undefined ? 'quiet' : matterOf(lead);
  const isOwn = about !== 'quiet' && OWN_MATTERS.includes(about) && lead?.powers.includes(home);
  const matter = isOwn === true ? `${about}.own` : about;
  const nth = month % (LEADER_WORDINGS[matter] ?? 1);
  return sentence(`leader.${VOICE_OF[regime]}.${matter}${nth === 0 ? '' : `.${nth + 1}`}`);
}
