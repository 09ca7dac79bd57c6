import { hasCase } from '../../crises/stake.ts';
import { conditionWord, yes } from '../conditionWord.ts';
import { land, power } from '../field.ts';

/** A power has a case for a province: its nation lives there, it claims it, or it is an aim. */
export const wants = conditionWord({
  fields: { power, province: land },
  read: ({ situation }, { power: who, province }) => yes(hasCase(situation, who, province)),
});
