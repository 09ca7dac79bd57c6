import type { PowerId } from '../ids.ts';
import type { StateOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import { reliefCost } from './relief.ts';

type Of<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;

/** A faction that is loyal enough gives no reason for a purge. */
const SUSPECT = 40;

export const checkPurge = (
  { world }: Situation,
  power: PowerId,
  { faction }: Of<'purge'>,
): Verdict =>
  (world.powers[power]?.factions[faction] ?? 100) >= SUSPECT ? 'loyal-enough' : 'allowed';

export function checkPartyLaw(
  { world }: Situation,
  power: PowerId,
  { party, banned }: Of<'party-law'>,
): Verdict {
  const own = world.powers[power];
  if (own?.parties[party].banned === banned) return 'already-so';
  return own?.ruling === party ? 'governs' : 'allowed';
}

export const checkRelief = (situation: Situation, power: PowerId, { on }: Of<'relief'>): Verdict =>
  (situation.world.powers[power]?.stocks.gold ?? 0) < reliefCost(situation, power, on)
    ? 'cannot-afford'
    : 'allowed';
