import type { PowerId } from '../ids.ts';
import { allied, atWar, bondsBetween, cobelligerents } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { assessedTerms } from './assessedWinner.ts';
import { contains, courts } from './aims.ts';
import { opinionOf } from './opinion.ts';

/** From this lean on a power stands with another. */
const STANDS_WITH = 35;

/** How far a power leans on another: what binds the two, what it thinks of it, what it is after. */
export function leanTerms(situation: Situation, power: PowerId, leader: PowerId): Term[] {
  const about = { power: leader };
  const bonds = bondsBetween(situation, power, leader);
  const has = (kind: string): boolean => bonds.some(({ clause }) => clause.kind === kind);
  const client = situation.world.powers[power]?.overlord === leader;
  const sworn = allied(situation, power, leader);
  const aims = courts(situation, power, leader) - contains(situation, power, leader);
  return [
    ...term('lean.client', client ? 100 : 0, about),
    ...term('lean.alliance', sworn && !client ? 40 : 0, about),
    ...term('lean.named-alliance', has('alliance') && !sworn ? 25 : 0, about),
    ...term('lean.guarantee', has('guarantee') ? 15 : 0, about),
    ...term('lean.friendship', has('friendship') ? 8 : 0, about),
    ...term('lean.comrades', cobelligerents(situation, power, leader) ? 40 : 0, about),
    ...term('lean.war', atWar(situation, power, leader) ? -100 : 0, about),
    ...term('lean.opinion', clamp(opinionOf(situation, power, leader) / 4, -20, 20), about),
    ...term('lean.aims', clamp(aims / 6, -12, 12), about),
  ];
}

/**
 * Who stands with whom: each power's leader is the great power that it leans on most, if it does so
 * clearly; a great power follows only one that is thought stronger, so that every bloc has one
 * head. A power that leans on nobody stands alone.
 */
export function blocsOf(situation: Situation): ReadonlyMap<PowerId, PowerId> {
  const { living } = situation.survey;
  const great = living.filter(
    (power) => situation.content.scenario.powers[power]?.rank === 'great',
  );
  const strength = new Map(
    great.map((power) => [power, sumOf(assessedTerms(situation, power))] as const),
  );
  const follows = new Map<PowerId, PowerId>();
  for (const power of living) {
    let best = STANDS_WITH - 1;
    for (const leader of great) {
      if (leader === power || !((strength.get(power) ?? -1) < (strength.get(leader) ?? 0)))
        continue;
      const lean = sumOf(leanTerms(situation, power, leader));
      if (lean > best) {
        best = lean;
        follows.set(power, leader);
      }
    }
  }
  const headOf = (power: PowerId): PowerId => {
    const leader = follows.get(power);
    return leader === undefined ? power : headOf(leader);
  };
  return new Map([...follows.keys()].map((power) => [power, headOf(power)]));
}
