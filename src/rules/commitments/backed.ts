import type { PowerId } from '../ids.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { THEATRE_SIDES } from '../theatres/theatre.ts';
import type { World } from '../world.ts';
import { otherBacked, sameBacked, type Backed, type Commitment } from './commitment.ts';

/** Those who fight on a backed side; nobody of the board in a far theatre. */
export function fightersOf({ wars }: World, to: Backed): readonly PowerId[] {
  return to.kind === 'war' ? (wars[to.war]?.[to.side] ?? []) : [];
}

/** Those who fight for and against a backed side. */
export const sidesOf = (world: World, to: Backed) => ({
  friends: fightersOf(world, to),
  foes: fightersOf(world, otherBacked(to)),
});

/** Who speaks for a backed side on the board. */
export const leaderOf = (world: World, to: Backed): PowerId | undefined => fightersOf(world, to)[0];

/** Every side that somebody could back as things stand. */
export const sidesOpen = ({ world }: Pick<Situation, 'world'>): Backed[] => [
  ...sortedKeys(world.wars).flatMap((war): Backed[] => [
    { kind: 'war', war, side: 'attackers' },
    { kind: 'war', war, side: 'defenders' },
  ]),
  ...sortedKeys(world.theatres).flatMap((theatre) =>
    THEATRE_SIDES.map((side): Backed => ({ kind: 'theatre', theatre, side })),
  ),
];

/** All that is given to one side, by anybody. */
export const givenTo = (world: World, to: Backed): Commitment[] =>
  sortedValues(world.commitments).filter((each) => sameBacked(each.to, to));

/** Whether a power gives something to the other side of a fight. */
export const backsOther = (world: World, power: PowerId, to: Backed): boolean =>
  givenTo(world, otherBacked(to)).some((each) => each.power === power);
