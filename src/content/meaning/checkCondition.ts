import type { Condition } from '../../rules/events/condition.ts';
import { formatMonth } from '../../rules/month.ts';
import { inside, type Spot } from '../problems/report.ts';
import type { Inquiry } from './inquiry.ts';

type ConditionOf<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;

/** Everything that a condition names is there, and its dates are in order. */
export function checkCondition(inquiry: Inquiry, condition: Condition, spot: Spot): void {
  const { refer } = inquiry;
  const power = (key: string, id: string): void => refer.power(inside(spot, key), id);
  switch (condition.kind) {
    case 'all':
    case 'any':
      condition.of.forEach((each, i) => checkCondition(inquiry, each, inside(spot, 'of', i)));
      return;
    case 'not':
      return checkCondition(inquiry, condition.of, inside(spot, 'of'));
    case 'date':
      return checkDates(inquiry, condition, spot);
    case 'exists':
      return power('power', condition.power);
    case 'holds':
      power('power', condition.power);
      condition.provinces.forEach((id, i) => refer.land(inside(spot, 'provinces', i), id));
      return;
    case 'at-war':
      power('power', condition.power);
      if (condition.with !== undefined) power('with', condition.with);
      return checkTwo(inquiry, [condition.power, condition.with], inside(spot, 'with'));
    case 'treaty':
      condition.between.forEach((id, i) => refer.power(inside(spot, 'between', i), id));
      return checkTwo(inquiry, condition.between, inside(spot, 'between'));
    case 'opinion':
      power('of', condition.of);
      power('toward', condition.toward);
      return checkTwo(inquiry, [condition.of, condition.toward], inside(spot, 'toward'));
    case 'happened':
      return refer.event(inside(spot, 'event'), condition.event);
    case 'flag':
      return undefined;
  }
}

function checkDates({ report }: Inquiry, { from, until }: ConditionOf<'date'>, spot: Spot): void {
  if (from === undefined || until === undefined || from <= until) return;
  report(inside(spot, 'until'), 'dates-crossed', {
    from: formatMonth(from),
    until: formatMonth(until),
  });
}

function checkTwo(
  { report }: Inquiry,
  [one, other]: readonly [string, string | undefined],
  spot: Spot,
): void {
  if (one === other) report(spot, 'relation-to-itself', { power: one });
}
