import { passagesOf, policyOf } from '../../passage.ts';
import { conditionWord } from '../conditionWord.ts';
import { passage as id, policy as choice, power } from '../field.ts';

/** Whom a power lets through a strait or a canal on its shore; found: whom. */
export const passage = conditionWord({
  fields: { power, passage: id, policy: choice },
  read: ({ situation: { content, world } }, { power: who, passage: where, policy }) => {
    const edge = passagesOf(content.board).get(where);
    const actual = edge ? policyOf(world, edge, who) : false;
    return { holds: actual === policy, actual };
  },
});
