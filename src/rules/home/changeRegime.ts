import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { term, type Term } from '../term.ts';
import { FACTIONS, PARTIES, type Faction, type Party, type Regime } from '../world.ts';
import { PARTY_OF } from './parties.ts';

/** Loyalty from which a new government starts with everybody, and with who made it. */
const FRESH = 45;
const MAKERS = 75;

/**
 * A power gets another regime: the head whom the pack names for its party leads it, or else the
 * old one goes on under the new one. `by` is the faction that made it.
 */
export function changeRegime(
  month: MonthWriter,
  power: PowerId,
  regime: Regime,
  by: Faction | null = null,
): void {
  const own = month.world.powers[power];
  if (!own || own.regime === regime) return;
  govern(month, power, { regime, ruling: PARTY_OF[regime] });
  reconcile(month, power, by);
}

/** The factions give a new government its chance, and most of all those who made it. */
export function reconcile(month: MonthWriter, power: PowerId, by: Faction | null = null): void {
  const own = month.world.powers[power];
  if (!own) return;
  const changes: Partial<Record<Faction, readonly Term[]>> = {};
  for (const faction of FACTIONS) {
    const floor = faction === by ? MAKERS : FRESH;
    const rise = Math.max(0, floor - own.factions[faction]);
    changes[faction] = term('loyalty.new-government', rise);
  }
  month.tell({ kind: 'factions', power, changes });
}

/** A party comes to govern, with its leader where the pack knows one. */
export function govern(
  month: MonthWriter,
  power: PowerId,
  { regime, ruling }: { readonly regime: Regime; readonly ruling: Party },
): void {
  const own = month.world.powers[power];
  if (!own) return;
  const head = month.content.scenario.home[power]?.leaders?.[ruling];
  const leader = head?.name ?? own.leader;
  const title = head ? { title: head.title } : {};
  month.tell({ kind: 'government', power, regime, leader, ruling, ...title });
}

/** The party with most followers, of those that may be counted. */
export function strongestParty(
  parties: Readonly<Record<Party, { readonly share: number; readonly banned: boolean }>>,
  counts: (party: Party) => boolean = () => true,
): Party {
  let best: Party = 'liberal';
  let most = -1;
  for (const each of PARTIES)
    if (counts(each) && parties[each].share > most) [best, most] = [each, parties[each].share];
  return best;
}
