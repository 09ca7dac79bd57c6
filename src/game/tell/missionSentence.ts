import type { Brief, MissionId, World } from '../../rules/index.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { UnitNames } from './unitNames.ts';

/** A mission as its sender would say it. */
export function missionSentence(units: UnitNames, brief: Brief): Sentence {
  const { mission, to, against, ship, at } = brief;
  if (against !== undefined) return sentence('order.mission.staff-talks-against', { to, against });
  const named = ship !== undefined && at !== undefined;
  return sentence(
    `order.mission.${mission}`,
    named ? { to, ship: units.nameOf(ship), at } : { to },
  );
}

/** The recall of a mission that is under way. */
export function recallSentence({ missions }: World, id: MissionId): Sentence {
  const { mission, to } = missions[id] ?? { mission: '', to: '' };
  return sentence('order.recall-mission', { mission, to });
}
