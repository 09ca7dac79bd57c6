import { checkOffer } from '../diplomacy/checkOffer.ts';
import { putInForce } from '../diplomacy/signTreaty.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { sumOf } from '../term.ts';
import { ratifyTerms } from './ratifyTerms.ts';
import { parliamentsAsked, type Signature } from './signature.ts';

/** What the other parties think of one whose parliament leaves a treaty unratified (MIL-13). */
const UNRATIFIED = { opinion: -12, trust: -4 } as const;

/** Parliaments vote on what is due; a treaty that all of them ratify enters into force. */
export function ratify(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.signed)) {
    const signature = world.signed[id];
    if (signature && signature.due <= world.month) vote(month, id, signature);
  }
}

function vote(month: MonthWriter, id: TreatyId, signature: Signature): void {
  const { parties, clauses } = signature;
  if (isOvertaken(month.survey(), id, signature)) {
    month.tell({ kind: 'ratification-failed', treaty: id, parties, clauses, by: null });
    return;
  }
  // A state that has lost its parliament since asks it no more.
  for (const power of parliamentsAsked(month.survey(), parties, clauses)) {
    const why = ratifyTerms(month.survey(), power, signature);
    const passed = sumOf(why) >= 0;
    month.tell({ kind: 'ratification-vote', treaty: id, parties, clauses, power, passed, why });
    if (!passed) return reject(month, id, signature, power);
  }
  const { signed: _signed, awaits: _awaits, due: _due, ...treaty } = signature;
  putInForce(month, { treaty: id, ...treaty });
}

/** Whether what was signed could not be signed any more. */
function isOvertaken(
  situation: Situation,
  id: TreatyId,
  { parties, clauses, until, notice = 0 }: Signature,
): boolean {
  const { world } = situation;
  if (parties.some((power) => !world.powers[power]?.alive)) return true;
  if (parties.some((a) => parties.some((b) => atWar(situation, a, b)))) return true;
  const [from, to] = parties;
  if (parties.length > 2 || from === undefined || to === undefined) return false;
  const { [id]: _own, ...signed } = world.signed;
  const offer = { kind: 'offer', to, clauses, until, notice } as const;
  return checkOffer({ ...situation, world: { ...world, signed } }, from, offer) !== 'allowed';
}

function reject(
  month: MonthWriter,
  treaty: TreatyId,
  { parties, clauses }: Signature,
  by: PowerId,
): void {
  month.tell({ kind: 'ratification-failed', treaty, parties, clauses, by });
  const { opinion: value, trust: change } = UNRATIFIED;
  for (const of of parties) {
    if (of === by) continue;
    tellOpinion(month, [of, by], { cause: 'cause.not-ratified', value, fades: 4 });
    month.tell({ kind: 'trust', of, toward: by, change, reason: 'trust.not-ratified' });
  }
}
