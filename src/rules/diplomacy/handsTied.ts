import { crisisId } from '../crises/crisisId.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import { landWanted } from './aims.ts';

/** What it costs to promise to leave alone somebody whom one is pressing. */
const PRESSING = -40;

/** What it costs `me` to leave `other` alone: the land that it wants of him, more if it asks for it now. */
export const handsTied = (situation: Situation, me: PowerId, other: PowerId): Term[] => [
  ...term('worth.hands-tied', -landWanted(situation, me, other) / 3, { power: other }),
  ...term(
    'worth.pressing-them',
    situation.world.crises[crisisId(me, other)] === undefined ? 0 : PRESSING,
    { power: other },
  ),
];
