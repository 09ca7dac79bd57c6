import { declareWar } from '../crises/declareWar.ts';
import { giveWay, pressCrisis, stepDown } from '../crises/ladder.ts';
import { answerCall, lapseCalls } from '../crises/answerCall.ts';
import { changeSides } from '../peace/changeSides.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Months without a step after which a crisis dies down. */
const COOLS_AFTER = 3;

/** Phase 2: calls to arms are answered, crises move a step, wars are declared. */
export function crises(month: MonthWriter): void {
  for (const { order } of takeOrders(month, 'answer-call'))
    answerCall(month, order.call, { answer: order.answer, why: order.why ?? [] });
  lapseCalls(month);
  for (const { power, order } of takeOrders(month, 'give-way')) giveWay(month, power, order.crisis);
  for (const { power, order } of takeOrders(month, 'step-down'))
    stepDown(month, power, order.crisis);
  for (const { power, order } of takeOrders(month, 'press'))
    pressCrisis(month, power, order, order.why ?? []);
  for (const { power, order } of takeOrders(month, 'declare-war')) {
    // Who has got what the war was to be for keeps the peace.
    const { crises: open, wars } = month.world;
    const settled =
      (order.crisis !== undefined && !open[order.crisis]) ||
      (order.war !== undefined && !wars[order.war]);
    if (!settled) declareWar(month, power, order.on, order.why ?? []);
  }
  for (const { power, order } of takeOrders(month, 'change-sides'))
    changeSides(month, power, order.war, order.why ?? []);
  coolDown(month);
}

function coolDown(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.crises)) {
    const crisis = world.crises[id];
    if (!crisis) continue;
    const { by, against, over, stepped } = crisis;
    const moot = world.provinces[over]?.owner !== against || !world.powers[by]?.alive;
    if (moot || world.month - stepped >= COOLS_AFTER)
      month.tell({ kind: 'crisis-ended', crisis: id, by, against, over, how: 'died-down' });
  }
}
