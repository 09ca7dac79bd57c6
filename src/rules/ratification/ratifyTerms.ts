import { affinity } from '../diplomacy/ideology.ts';
import type { Clause } from '../diplomacy/clause.ts';
import { boundClosely, closestOf } from '../diplomacy/clauseRules.ts';
import { opinionOf } from '../diplomacy/opinion.ts';
import { menaceOf } from '../diplomacy/threat.ts';
import { openClauses } from '../diplomacy/sealed.ts';
import { REGIME_OF } from '../home/parties.ts';
import type { PowerId } from '../ids.ts';
import { MAY_MEAN_WAR } from './signature.ts';
import { pressRelief } from '../missions/legacy.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { PARTIES } from '../world.ts';

/** What a parliament makes of a treaty that its government has signed with others; it ratifies when the reasons do not sum below nothing. */
export function ratifyTerms(
  situation: Situation,
  power: PowerId,
  {
    parties,
    clauses,
  }: { readonly parties: readonly PowerId[]; readonly clauses: readonly Clause[] },
): Term[] {
  const own = situation.world.powers[power];
  if (!own) return [];
  const others = parties.filter((each) => each !== power);
  const shown = openClauses(clauses);
  const given = shown.filter((clause) => clause.kind === 'cession' && clause.by === power).length;
  const warlike = closestOf(shown) >= MAY_MEAN_WAR;
  return [
    ...term('ratify.government', own.parties[own.ruling].share / 3),
    ...others.flatMap((other) => ofPartner(situation, power, other, others.length)),
    ...commonFear(situation, power, others),
    ...term('ratify.entangled', warlike ? -2 * boundClosely(situation, shown) : 0),
    ...term('ratify.war-weary', warlike ? clamp((own.warSupport - 50) / 4, -12, 8) : 0),
    ...term('ratify.weak-government', clamp((own.stability - 50) / 4, -12, 5)),
    ...term('ratify.land-given', -25 * given, { count: given }),
  ];
}

/** What the house thinks of one partner: its opinion, and the creeds of those who do not govern. */
function ofPartner(situation: Situation, power: PowerId, other: PowerId, of: number): Term[] {
  const own = situation.world.powers[power];
  const regime = situation.world.powers[other]?.regime;
  if (!own || regime === undefined) return [];
  let creeds = 0;
  for (const party of PARTIES) {
    const { share, banned } = own.parties[party];
    if (!banned && party !== own.ruling)
      creeds += (share * affinity(REGIME_OF[party], regime)) / 25;
  }
  const about = { power: other };
  const creed = Math.trunc(clamp(creeds, -30, 12));
  const press = pressRelief(situation.world, power, other, affinity(own.regime, regime));
  return [
    ...term('ratify.opinion', clamp(opinionOf(situation, power, other) / 3, -25, 15) / of, about),
    ...term('ratify.parties', creed / of, about),
    ...term('ratify.press', press / of, about),
  ];
}

/** Fear of a third makes the house vote for whoever helps against it. */
function commonFear(situation: Situation, power: PowerId, others: readonly PowerId[]): Term[] {
  let worst = 0;
  let whom: PowerId | null = null;
  for (const each of situation.survey.living) {
    if (each === power || others.includes(each)) continue;
    const fear = menaceOf(situation, power, each);
    if (fear > worst) [worst, whom] = [fear, each];
  }
  return whom === null ? [] : term('ratify.fear', clamp(worst, 0, 60) / 4, { power: whom });
}
