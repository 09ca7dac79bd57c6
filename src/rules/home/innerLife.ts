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
  const factions = Object.fromEntries(
    FACTIONS.map((each) => [each, rootLoyalty(stability, facts, each)]),
  ) as Record<Faction, number>;
  return {
    factions,
    parties,
    ruling: facts.ruling ?? PARTY_OF[regime],
    election: facts.election?.next ?? null,
  };
}

/** The loyalty that a faction begins with and comes back to: a quiet state has servants to match. */
export const rootLoyalty = (stability: number, facts: HomeFacts, faction: Faction): number =>
  facts.factions?.[faction] ?? 20 + Math.trunc((2 * stability) / 3);
