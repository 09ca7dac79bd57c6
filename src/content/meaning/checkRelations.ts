import { formatMonth } from '../../rules/month.ts';
import { inside } from '../problems/report.ts';
import type { Check } from './inquiry.ts';

/** Relations: between two powers that are there, for a cause that has a text and lies behind. */
export const checkRelations: Check = ({ material, refer, report }) => {
  const start = material.scenario?.value.start;
  for (const { value, spot } of material.relations) {
    const { from, to, cause, since } = value;
    refer.power(inside(spot, 'from'), from);
    refer.power(inside(spot, 'to'), to);
    refer.text(inside(spot, 'cause'), cause);
    if (from === to) report(inside(spot, 'to'), 'relation-to-itself', { power: from });
    if (start === undefined || since <= start) continue;
    const about = { since: formatMonth(since), start: formatMonth(start) };
    report(inside(spot, 'since'), 'cause-not-yet', about);
  }
  for (const { value, spot } of material.unrecognised) {
    value.forEach((power, i) => refer.power(inside(spot, i), power));
    if (value[0] === value[1]) report(spot, 'relation-to-itself', { power: value[0] });
  }
};
