import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Regime } from '../world.ts';

/** What the police of a regime adds to the risk of being found out, in hundredths. */
const POLICE: Readonly<Record<Regime, number>> = {
  democracy: 0,
  monarchy: 4,
  national: 4,
  authoritarian: 10,
  fascist: 14,
  communist: 18,
  mandate: 6,
};

/** Chance in a hundred that a secret mission is found out when it has done its work (ROM-6). */
export function exposureTerms({ world }: Situation, from: PowerId, to: PowerId): Term[] {
  const [own, host] = [world.powers[from], world.powers[to]];
  if (!own || !host) return [];
  const comrades = own.regime === 'communist' && host.regime !== 'communist';
  return [
    ...term('exposure.secret', 20),
    ...term(`exposure.police.${host.regime}`, POLICE[host.regime]),
    ...term('exposure.order', clamp((host.stability - 50) / 4, -8, 12)),
    ...term('exposure.comrades', comrades ? -8 : 0),
  ];
}

/** A chance in a hundred as its reasons make it. */
export const chanceOf = (terms: readonly Term[]): number => clamp(sumOf(terms), 0, 95);
