import type { HomeFacts, PowerSetUp } from '../content.ts';
import { FACTIONS, PARTIES, type Faction, type Power } from '../world.ts';
import { PARTY_OF, usualParties } from './parties.ts';

/** What a power is inside. */
export type InnerLife = Pick<Power, 'factions' | 'parties' | 'ruling' | 'election'>;

/** The factions and parties of the first month, as the pack says or as usual under the regime. */
export function innerLife(
  { regime, stability }: Pick<PowerSetUp, 'regime' | 'stability'>,
  facts: HomeFacts = {},
): InnerLife {
  const parties = usualParties(regime);
  const given = facts.parties;
  if (given)
    for (const each of PARTIES) {
      const { share = 0, banned = parties[each].banned, patron = null } = given[each] ?? {};
      parties[each] = { share, banned, patron };
    }
  // A quiet state has servants to match.
  const usual = 20 + Math.trunc((2 * stability) / 3);
  const factions = Object.fromEntries(
    FACTIONS.map((each) => [each, facts.factions?.[each] ?? usual]),
  ) as Record<Faction, number>;
  return {
    factions,
    parties,
    ruling: facts.ruling ?? PARTY_OF[regime],
    election: facts.election?.next ?? null,
  };
}
