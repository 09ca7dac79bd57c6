import { inside } from '../problems/report.ts';
import { checkCondition } from './checkCondition.ts';
import { type Check, checkIds } from './inquiry.ts';

/** What history is said to have been: of powers and places that are there, each with its text. */
export const checkHistory: Check = (inquiry) => {
  checkIds(inquiry.report, 'the fact of history', inquiry.material.history);
  for (const { value, spot } of inquiry.material.history) {
    inquiry.refer.text(inside(spot, 'text'), value.text);
    checkCondition({ inquiry, parts: [] }, value.when, inside(spot, 'when'));
  }
};
