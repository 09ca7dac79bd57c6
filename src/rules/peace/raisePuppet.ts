import { enterWar } from '../crises/enterWar.ts';
import type { WarSide } from '../facts.ts';
import { PARTY_OF } from '../home/parties.ts';
import { rebelsOf } from '../home/rivals.ts';
import { holdOf, splitState } from '../home/splitState.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';

/** Provinces of the deserter that a comrade stands in or beside, from which it can keep some. */
const FOOTHOLDS = 2;

/** Whom a power leaves, and on which side of which war. */
interface Desertion {
  readonly power: PowerId;
  readonly war: WarId;
  readonly side: WarSide;
  readonly left: readonly PowerId[];
}

/**
 * A comrade who stands in the land of whoever changes sides keeps what it can of it under a second
 * government of its own creed, its client, which fights on beside it (TL-2).
 */
export function raisePuppet(month: MonthWriter, { power, war, side, left }: Desertion): void {
  for (const rebel of rebelsOf(month.survey(), power)) {
    for (const patron of left) {
      const terms = puppetTerms(month.survey(), { power, rebel, patron });
      if (terms.length === 0 || !splitState(month, rebel, terms, patron)) continue;
      month.tell({ kind: 'overlord-set', power: rebel, overlord: patron });
      enterWar(month, { war, power: rebel, side, why: terms, bond: 'client' });
      return;
    }
  }
}

interface Puppet {
  readonly power: PowerId;
  readonly rebel: PowerId;
  readonly patron: PowerId;
}

/** Why a comrade proclaims a second government in a deserter's land; nothing where it cannot. */
function puppetTerms(situation: Situation, { power, rebel, patron }: Puppet): Term[] {
  const { world, content, survey } = situation;
  const own = world.powers[patron];
  const facts = content.scenario.rebels[rebel];
  if (!own?.alive || !facts || PARTY_OF[own.regime] !== facts.party) return [];
  const held = (survey.lands[power] ?? []).filter((id) => holdOf(situation, id, patron) > 0);
  if (held.length < FOOTHOLDS) return [];
  return [
    ...term('puppet.footholds', held.length, { power: patron, count: held.length }),
    ...term('puppet.creed', 10, { power: patron }),
    ...term('puppet.followers', (world.powers[power]?.parties[facts.party].share ?? 0) / 4, {
      party: facts.party,
    }),
  ];
}
