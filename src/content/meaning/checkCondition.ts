import { type Condition, isQuestion, type Question, wordOf } from '../../rules/events/condition.ts';
import { inside, type Spot } from '../problems/report.ts';
import { checkAim } from './checkAim.ts';
import { checkRef, checkWord, type Place } from './checkWord.ts';

/** Everything that a condition names is there, and what it asks makes sense. */
export function checkCondition(place: Place, condition: Condition, spot: Spot): void {
  if (isQuestion(condition)) {
    checkWord(place, wordOf(condition).fields, condition, spot);
    if (condition.kind === 'flag') place.inquiry.refer.flag(inside(spot, 'flag'), condition.flag);
    if (condition.kind === 'aim') checkAim(place, condition, spot);
    if (condition.kind === 'chosen') checkOption(place, condition, spot);
    return;
  }
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'count':
      condition.of.forEach((each, i) => checkCondition(place, each, inside(spot, 'of', i)));
      return;
    case 'not':
      return checkCondition(place, condition.of, inside(spot, 'of'));
    case 'compare':
      checkMeasure(place, condition.of, inside(spot, 'of'));
      return checkMeasure(place, condition.than, inside(spot, 'than'));
    case 'some': {
      condition.among?.forEach((ref, i) => checkRef(place, inside(spot, 'among', i), ref));
      const within = { ...place, parts: [...place.parts, 'each'] as const };
      return checkCondition(within, condition.of, inside(spot, 'of'));
    }
  }
}

/** What is compared is found as a number, and has no bounds of its own. */
function checkMeasure(place: Place, question: Question, spot: Spot): void {
  const { atLeast, atMost, ...fields } = wordOf(question).fields;
  checkWord(place, fields, question, spot);
  const bounded = 'atLeast' in question || 'atMost' in question;
  if (!atLeast || !atMost || bounded) place.inquiry.report(spot, 'no-measure');
}

/** The event has the option that a condition asks for. */
function checkOption(
  { inquiry: { material, report } }: Place,
  { event, option }: Extract<Condition, { readonly kind: 'chosen' }>,
  spot: Spot,
): void {
  const found = material.events.find(({ value }) => value.id === event);
  const known = found?.value.options?.map(({ id }) => id) ?? [];
  if (found && !known.includes(option))
    report(inside(spot, 'option'), 'unknown-option', { got: option, event }, known);
}
