import type { Effect } from '../../rules/events/effect.ts';
import type { EventEntry } from '../material.ts';
import { inside, type Spot } from '../problems/report.ts';
import { NEVER } from '../texts/en.ts';
import { checkCondition } from './checkCondition.ts';
import { type Check, checkIds, type Inquiry } from './inquiry.ts';
import { neverHappens } from './neverHappens.ts';

/** Events: that they can happen, and that what they do is done to what is there. */
export const checkEvents: Check = (inquiry) => {
  const { material, report } = inquiry;
  checkIds(report, 'the event', material.events);
  for (const event of material.events) checkEvent(inquiry, event);
};

function checkEvent(inquiry: Inquiry, { value, spot }: EventEntry): void {
  const { refer, report, material } = inquiry;
  refer.text(inside(spot, 'title'), value.title);
  refer.text(inside(spot, 'text'), value.text);
  refer.power(inside(spot, 'actor'), value.actor);
  checkCondition(inquiry, value.when, inside(spot, 'when'));
  value.effects.forEach((effect, i) => checkEffect(inquiry, effect, inside(spot, 'effects', i)));
  if (value.effects.length === 0) report(inside(spot, 'effects'), 'event-does-nothing');
  const scenario = material.scenario?.value;
  const why =
    scenario && neverHappens(value.id, value.when, { from: scenario.start, until: scenario.end });
  if (why !== undefined) report(inside(spot, 'when'), 'event-never', { why: NEVER[why] });
}

function checkEffect({ refer, report }: Inquiry, effect: Effect, spot: Spot): void {
  switch (effect.kind) {
    case 'opinion':
      refer.power(inside(spot, 'of'), effect.of);
      refer.power(inside(spot, 'toward'), effect.toward);
      refer.text(inside(spot, 'cause'), effect.cause);
      if (effect.of === effect.toward) {
        report(inside(spot, 'toward'), 'relation-to-itself', { power: effect.of });
      }
      return;
    case 'stability':
    case 'prestige':
    case 'government':
      return refer.power(inside(spot, 'power'), effect.power);
    case 'unrest':
      return refer.land(inside(spot, 'province'), effect.province);
    case 'cede':
      refer.land(inside(spot, 'province'), effect.province);
      return refer.power(inside(spot, 'to'), effect.to);
    case 'flag':
      return undefined;
  }
}
