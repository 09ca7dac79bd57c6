import type { PowerId, Regime } from '../../rules/index.ts';
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
export const OWN_MATTERS: readonly Matter[] = ['war', 'front', 'treaty', 'crisis'];

/** What a paper thinks of the story that leads its front page; nothing in a month without news. */
export function leaderOn(lead: Story | undefined, home: PowerId, regime: Regime): Sentence {
  const matter = lead === undefined ? 'quiet' : matterOf(lead);
  const isOwn = matter !== 'quiet' && OWN_MATTERS.includes(matter) && lead?.powers.includes(home);
  return sentence(`leader.${VOICE_OF[regime]}.${matter}${isOwn === true ? '.own' : ''}`);
}
