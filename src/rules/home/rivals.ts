import type { Content } from '../content.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';

/** Whether the two claim to govern the same state. */
export function sameState({ scenario }: Content, a: PowerId, b: PowerId): boolean {
  const { rebels } = scenario;
  return rebels[a]?.of === b || rebels[b]?.of === a;
}

/** The other government of its state that a power is at war with. */
export const rivalOf = (situation: Situation, power: PowerId): PowerId | undefined =>
  situation.survey.living.find(
    (other) => sameState(situation.content, power, other) && atWar(situation, power, other),
  );

/** Months in which nobody follows those who rose and were beaten. */
const BEATEN_FOR = 36;

/** Those who might rise against a power: who have not, nor were beaten in it only lately. */
export const rebelsOf = ({ content, world }: Situation, power: PowerId): PowerId[] =>
  sortedKeys(content.scenario.rebels).filter((rebel) => {
    const state = world.powers[rebel];
    if (content.scenario.rebels[rebel]?.of !== power || state?.alive) return false;
    return state?.fell === undefined || world.month - state.fell >= BEATEN_FOR;
  });

/** A second government of a state that nobody has proclaimed: no settlement and no rising brings it back. */
export const slumbers = ({ content, world }: Situation, power: PowerId): boolean =>
  content.scenario.rebels[power] !== undefined && world.powers[power]?.alive === false;
