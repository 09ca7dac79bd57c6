import { formatMonth } from '../../rules/month.ts';
import { inside } from '../problems/report.ts';
import { checkPicture } from './checkPicture.ts';
import type { Check } from './inquiry.ts';

/** The scenario's own page: title, blurb, suggested powers, an end after the start. */
export const checkScenario: Check = (inquiry) => {
  const { material, refer, report } = inquiry;
  if (material.scenario === undefined) return;
  const { value, spot } = material.scenario;
  refer.text(inside(spot, 'title'), value.title);
  refer.text(inside(spot, 'blurb'), value.blurb);
  checkPicture(inquiry, inside(spot, 'picture'), value.picture);
  value.suggested.forEach((power, i) => refer.power(inside(spot, 'suggested', i), power));
  if (value.end > value.start) return;
  const about = { start: formatMonth(value.start), end: formatMonth(value.end) };
  report(inside(spot, 'end'), 'end-before-start', about);
};
