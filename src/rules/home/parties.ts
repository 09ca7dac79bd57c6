import { PARTIES, type Faction, type Party, type PartyState, type Regime } from '../world.ts';

/** Which party a regime is the rule of. */
export const PARTY_OF: Readonly<Record<Regime, Party>> = {
  democracy: 'liberal',
  monarchy: 'monarchist',
  national: 'national',
  authoritarian: 'national',
  fascist: 'fascist',
  communist: 'communist',
  mandate: 'liberal',
};

/** Which regime a party makes when it takes the state for itself. */
export const REGIME_OF: Readonly<Record<Party, Regime>> = {
  communist: 'communist',
  liberal: 'democracy',
  agrarian: 'democracy',
  national: 'national',
  monarchist: 'monarchy',
  fascist: 'fascist',
};

/** Parties that a regime does not suffer beside it (ROM-7). */
const BANNED: Readonly<Record<Regime, readonly Party[]>> = {
  democracy: [],
  monarchy: ['communist'],
  national: ['communist'],
  authoritarian: ['communist', 'fascist'],
  fascist: ['communist', 'liberal', 'agrarian'],
  communist: ['liberal', 'agrarian', 'national', 'monarchist', 'fascist'],
  mandate: [],
};

export const bannedUnder = (regime: Regime, party: Party): boolean =>
  BANNED[regime].includes(party);

/** The shares of a country whose pack says nothing of its parties: communist, liberal, agrarian, national, monarchist, fascist. */
const USUAL: Readonly<Record<Regime, readonly number[]>> = {
  democracy: [8, 46, 18, 16, 6, 6],
  monarchy: [8, 18, 20, 16, 34, 4],
  national: [8, 18, 16, 44, 8, 6],
  authoritarian: [8, 18, 20, 42, 6, 6],
  fascist: [8, 14, 8, 10, 10, 50],
  communist: [60, 8, 20, 6, 4, 2],
  mandate: [10, 50, 10, 20, 5, 5],
};

/** The parties of a country under a regime whose pack does not describe them. */
export const usualParties = (regime: Regime): Record<Party, PartyState> =>
  Object.fromEntries(
    PARTIES.map((party, i) => [
      party,
      { share: USUAL[regime][i] ?? 0, banned: bannedUnder(regime, party), patron: null },
    ]),
  ) as Record<Party, PartyState>;

/** How much of a voice each faction has under a regime, of a hundred: army, navy, air, party, court. */
const VOICES: Readonly<Record<Regime, Readonly<Record<Faction, number>>>> = {
  democracy: { army: 15, navy: 8, air: 5, party: 62, court: 10 },
  monarchy: { army: 32, navy: 8, air: 4, party: 14, court: 42 },
  national: { army: 40, navy: 8, air: 5, party: 29, court: 18 },
  authoritarian: { army: 46, navy: 6, air: 5, party: 29, court: 14 },
  fascist: { army: 22, navy: 9, air: 9, party: 42, court: 18 },
  communist: { army: 20, navy: 4, air: 5, party: 66, court: 5 },
  mandate: { army: 5, navy: 0, air: 0, party: 75, court: 20 },
};

/** The voice of a faction under a regime, of a hundred. */
export const voiceOf = (regime: Regime, faction: Faction): number => VOICES[regime][faction];

/** Whom a faction puts in power: soldiers rule themselves, the court its crown, the rest its creed. */
export function regimeAfterCoup(faction: Faction, strongest: Party): Regime {
  if (faction === 'court') return 'monarchy';
  return faction === 'party' ? REGIME_OF[strongest] : 'authoritarian';
}
