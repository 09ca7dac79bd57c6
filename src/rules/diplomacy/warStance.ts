import type { WarSide } from '../facts.ts';
import type { PowerId, WarId } from '../ids.ts';
import { bondsBetween } from '../standing.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { pledged } from '../crises/contingents.ts';
import { opinionOf } from './opinion.ts';

/** From this lean on a power that does not fight is a non-belligerent of one side (MIL-17) … */
const BESIDE = 30;
/** … and down to this one it stays so. */
const STAYS = 20;

/** How a power outside a war stands to it: beside one side in all but arms, or neutral. */
export interface WarStance {
  readonly side: WarSide | null;
  /** Above nothing for the defenders, below for the attackers. */
  readonly terms: readonly Term[];
}

/** What a power outside a war leans on: its promises to either side, what it sends, what it thinks. */
export function warStance(situation: Situation, power: PowerId, war: WarId): WarStance {
  const against = towards(situation, power, war, 'attackers');
  const terms = [
    ...towards(situation, power, war, 'defenders'),
    ...against.map((each) => ({ ...each, value: -each.value })),
  ];
  const sum = sumOf(terms);
  const side = sum > 0 ? 'defenders' : 'attackers';
  const before = situation.world.wars[war]?.beside?.[power];
  return { side: Math.abs(sum) < (before === side ? STAYS : BESIDE) ? null : side, terms };
}

/** What draws a power to one side of a war. */
function towards(situation: Situation, power: PowerId, id: WarId, side: WarSide): Term[] {
  const war = situation.world.wars[id];
  const friends = war?.[side] ?? [];
  const enemies = war?.[side === 'attackers' ? 'defenders' : 'attackers'] ?? [];
  const [leader] = friends;
  if (leader === undefined) return [];
  const sworn = friends.find((friend) =>
    enemies.some((enemy) => pledged(situation, power, friend, enemy)),
  );
  const opened = friends.find((friend) =>
    bondsBetween(situation, power, friend).some(
      ({ clause }) => clause.kind === 'access' && clause.by === power,
    ),
  );
  const sends = sortedValues(situation.world.commitments).some(
    ({ power: from, to }) =>
      from === power && to.kind === 'war' && to.war === id && to.side === side,
  );
  return [
    ...term('stance.sworn', sworn === undefined ? 0 : 40, { power: sworn ?? leader }),
    ...term('stance.lets-through', opened === undefined ? 0 : 20, { power: opened ?? leader }),
    ...term('stance.sends-help', sends ? 30 : 0, { power: leader }),
    ...term('stance.opinion', clamp(opinionOf(situation, power, leader) / 5, -15, 15), {
      power: leader,
    }),
  ];
}
