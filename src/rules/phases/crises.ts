import { talkedOver } from '../congress/checkCongress.ts';
import { congresses } from '../congress/convene.ts';
import { declareWar } from '../crises/declareWar.ts';
import { backSide, mediate, standAside } from '../crises/bystanders.ts';
import { endCrisis, giveWay, pressCrisis, stepDown } from '../crises/ladder.ts';
import { MONTHS_OF_PATIENCE } from '../crises/price.ts';
import { provincesAtStake } from '../crises/stake.ts';
import { answerCall, lapseCalls } from '../crises/answerCall.ts';
import { changeSides } from '../peace/changeSides.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Phase 2: calls to arms are answered, crises move a step, wars are declared. */
export function crises(month: MonthWriter): void {
  for (const { order } of takeOrders(month, 'answer-call'))
    answerCall(month, order.call, { answer: order.answer, why: order.why ?? [] });
  lapseCalls(month);
  congresses(month);
  for (const { power, order } of takeOrders(month, 'stand-aside'))
    standAside(month, power, order.crisis, order.why ?? []);
  for (const { power, order } of takeOrders(month, 'back')) backSide(month, power, order);
  for (const { power, order } of takeOrders(month, 'mediate'))
    mediate(month, power, order.crisis, order.why ?? []);
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
    const { powers, provinces } = world;
    const lost = provincesAtStake(month.survey(), against, over).some(
      (province) => provinces[province]?.owner !== against,
    );
    const moot = lost || !powers[by]?.alive || !powers[against]?.alive;
    const cold = world.month - stepped >= MONTHS_OF_PATIENCE && !talkedOver(month.survey(), id);
    if (cold && !moot && crisis.step === 'ultimatum') stepDown(month, by, id);
    else if (moot || cold) endCrisis(month, id, 'died-down');
  }
}
