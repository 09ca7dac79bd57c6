import { givenTo } from '../commitments/backed.ts';
import type { Aid, Commitment } from '../commitments/commitment.ts';
import type { Content } from '../content.ts';
import { holds } from '../events/ask.ts';
import { levelOf } from '../industry/programme.ts';
import type { TheatreId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import { THEATRE_SIDES, type TheatreFacts } from './theatre.ts';

/** Points of the track that a point of each help is worth in a month, at middling skill. */
const WORTH: Readonly<Record<Aid, number>> = { arms: 9, volunteers: 10, money: 7, fleet: 10 };
/** The same for each level of the craft that is tested there. */
const CRAFT = 1;

/** The further a side has got, the harder each further step: a point for so many of the track. */
const STRETCHED = 40;

/** The theatre of an id, as the pack gives it. */
export const theatreFacts = ({ scenario }: Content, theatre: TheatreId): TheatreFacts | undefined =>
  scenario.theatres.find(({ id }) => id === theatre);

/** Whether a far theatre moves at all as things stand. */
export const isStirring = (situation: Situation, { when }: TheatreFacts): boolean =>
  when === undefined || holds(situation, when);

/**
 * What moves a far theatre this month, below 0 towards the first side: what the pack says pulls at
 * it, what each power gives to either side, and how far whoever is ahead has come.
 */
export function theatreTerms(situation: Situation, facts: TheatreFacts): Term[] {
  const pulls = facts.pulls.flatMap(({ value, reason, when }) =>
    when === undefined || holds(situation, when) ? term(reason, value) : [],
  );
  const help = THEATRE_SIDES.flatMap((side) =>
    givenTo(situation.world, { kind: 'theatre', theatre: facts.id, side }).flatMap((given) =>
      term(`theatre.${given.what}`, (side === 'first' ? -1 : 1) * pullOf(situation, given), {
        power: given.power,
      }),
    ),
  );
  const track = situation.world.theatres[facts.id]?.track ?? 0;
  return [...pulls, ...help, ...term('theatre.stretched', -track / STRETCHED)];
}

/** What a commitment is worth: volunteers by the worth of the soldiers, ships by that of the crews. */
function pullOf({ content, world }: Situation, given: Commitment): number {
  const { power, what, amount } = given;
  const facts = content.scenario.powers[power];
  const quality =
    what === 'volunteers' ? facts?.quality : what === 'fleet' ? facts?.naval : undefined;
  const craft = what === 'fleet' ? 'naval' : 'land';
  const skill = what === 'money' ? 0 : CRAFT * levelOf(world.powers[power], craft);
  return Math.trunc((amount * (WORTH[what] + skill) * (quality ?? 5)) / 5);
}
