import { clamp, term, type Term } from '../term.ts';
import type { Faction, Power } from '../world.ts';
import type { Tally } from './tallies.ts';

const ARMED: readonly Faction[] = ['army', 'navy', 'air'];

/** Why a faction grows more loyal to its government this month, or less; `root` is where it began. */
export function factionTerms(
  own: Power,
  tally: Tally,
  { faction, root }: { readonly faction: Faction; readonly root: number },
): Term[] {
  const armed = ARMED.includes(faction);
  const settled = root + (own.stability - 50) / 3;
  return [
    ...term('loyalty.government', (settled - own.factions[faction]) / 10),
    ...term('loyalty.pay', armed && own.stocks.gold === 0 ? -2 : 0),
    ...term('loyalty.battles', armed ? clamp(tally.won - tally.beaten, -3, 2) : 0),
    ...term('loyalty.lost-land', faction === 'air' ? 0 : -clamp(tally.lost / 3, 0, 3)),
    ...term('loyalty.prestige', faction === 'party' ? 0 : own.prestige / 40),
    ...term('loyalty.creed', crossing(faction, tally)),
    ...term('loyalty.streets', faction === 'court' || faction === 'army' ? -tally.unrest / 20 : 0),
  ];
}

/** Whoever believes in something minds most with whom his government signs (WI-3). */
const crossing = (faction: Faction, { crossed }: Tally): number =>
  faction === 'party' ? -clamp(crossed, 0, 1) : 0;
