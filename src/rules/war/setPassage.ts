import type { Edge, PassagePolicy } from '../board.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PassageId, PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { passagesOf } from '../passage.ts';
import { passageOpen } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';

/** What a seafaring power thinks of being shut out of a strait, and of being let through again. */
const SHUT_OUT = -12;
const LET_IN = 5;

interface Decision {
  readonly passage: PassageId;
  readonly policy: PassagePolicy;
}

/** A keeper opens or closes a strait or a canal; those whose ships it concerns remember it (WI-19). */
export function setPassage(month: MonthWriter, power: PowerId, decision: Decision): void {
  const edge = passagesOf(month.content.board).get(decision.passage);
  if (!edge) return;
  const before = passersOf(month.survey(), power, edge);
  month.tell({ kind: 'passage-set', passage: decision.passage, power, policy: decision.policy });
  const after = passersOf(month.survey(), power, edge);
  const remember = (of: PowerId, cause: string, value: number): void => {
    const about = { province: edge.keepers?.[0] ?? edge.a };
    tellOpinion(month, [of, power], { cause, value, fades: 4, about });
  };
  for (const of of before) if (!after.includes(of)) remember(of, 'cause.shut-us-out', SHUT_OUT);
  for (const of of after) if (!before.includes(of)) remember(of, 'cause.let-us-through', LET_IN);
}

/** Others with a fleet that a passage is open to; enemies are shut out whatever its keeper says. */
const passersOf = (situation: Situation, keeper: PowerId, edge: Edge): PowerId[] =>
  situation.survey.living.filter(
    (power) =>
      power !== keeper &&
      (situation.survey.fleets[power] ?? 0) > 0 &&
      !atWar(situation, keeper, power) &&
      passageOpen(situation, power, edge),
  );
