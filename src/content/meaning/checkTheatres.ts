import { THEATRE_SIDES } from '../../rules/theatres/theatre.ts';
import type { TheatreEntry } from '../material.ts';
import { inside } from '../problems/report.ts';
import { checkCondition } from './checkCondition.ts';
import { type Check, checkIds, checkOnce, type Inquiry } from './inquiry.ts';

/** Far theatres: what they name is there, and their thresholds lead somewhere. */
export const checkTheatres: Check = (inquiry) => {
  checkIds(inquiry.report, 'the theatre', inquiry.material.theatres);
  for (const entry of inquiry.material.theatres) {
    const { value, spot } = entry;
    inquiry.refer.text(inside(spot, 'name'), value.name);
    inquiry.refer.text(inside(spot, 'text'), value.text);
    if (value.when !== undefined)
      checkCondition({ inquiry, parts: [] }, value.when, inside(spot, 'when'));
    checkSides(inquiry, entry);
    checkTrack(inquiry, entry);
  }
};

function checkSides(inquiry: Inquiry, { value, spot }: TheatreEntry): void {
  for (const side of THEATRE_SIDES) {
    const here = inside(spot, 'sides', side);
    const { name, interests = [] } = value.sides[side];
    inquiry.refer.text(inside(here, 'name'), name);
    interests.forEach(({ power, reason, when }, i) => {
      inquiry.refer.power(inside(here, 'interests', i, 'power'), power);
      inquiry.refer.text(inside(here, 'interests', i, 'reason'), reason);
      if (when !== undefined)
        checkCondition({ inquiry, parts: [] }, when, inside(here, 'interests', i, 'when'));
    });
  }
}

function checkTrack(inquiry: Inquiry, { value, spot }: TheatreEntry): void {
  value.pulls.forEach(({ reason, when }, i) => {
    inquiry.refer.text(inside(spot, 'pulls', i, 'reason'), reason);
    if (when !== undefined)
      checkCondition({ inquiry, parts: [] }, when, inside(spot, 'pulls', i, 'when'));
  });
  const thresholds = value.thresholds.map((each, i) => ({
    value: each,
    spot: inside(spot, 'thresholds', i),
  }));
  for (const { value: threshold, spot: here } of thresholds)
    inquiry.refer.event(inside(here, 'event'), threshold.event);
  checkOnce(
    thresholds,
    ({ id }) => id,
    ({ value: { id }, spot: here }) =>
      inquiry.report(inside(here, 'id'), 'threshold-twice', { got: id, theatre: value.id }),
  );
}
