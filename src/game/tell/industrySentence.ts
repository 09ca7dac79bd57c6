import type { IndustryOrder } from '../industryOrder.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { UnitNames } from './unitNames.ts';

/** An order to yards or laboratories as its giver would say it. */
export function industrySentence(units: UnitNames, order: IndustryOrder): Sentence {
  switch (order.kind) {
    case 'build':
      return sentence(`order.build.${order.project}`, { at: order.at });
    case 'cancel-building':
      return sentence('order.cancel-building', { at: order.at });
    case 'disband':
      return sentence('order.disband', { unit: units.nameOf(order.of) });
    case 'programme':
      return sentence(`order.programme.${order.effort}`, { field: `field.${order.field}` });
    case 'market': {
      const about = { good: `good.${order.good}`, amount: Math.abs(order.amount) };
      if (order.amount === 0) return sentence('order.market.stop', about);
      return sentence(order.amount > 0 ? 'order.market.buy' : 'order.market.sell', about);
    }
  }
}
