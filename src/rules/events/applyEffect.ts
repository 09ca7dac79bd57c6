import type { Fact } from '../facts.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Effect } from './effect.ts';

/** Does what an event does, by telling the fact that it comes to. */
export function applyEffect(month: MonthWriter, effect: Effect): void {
  const fact = factOf(month, effect);
  if (fact) month.tell(fact);
}

function factOf({ world }: MonthWriter, effect: Effect): Fact | undefined {
  switch (effect.kind) {
    case 'opinion': {
      const { of, toward, cause, value, fades } = effect;
      return { kind: 'opinion', of, toward, cause: { cause, value, fades, since: world.month } };
    }
    case 'stability': {
      const terms = [{ reason: 'home.event', value: effect.change }];
      return {
        kind: 'home',
        power: effect.power,
        stability: effect.change,
        warSupport: 0,
        terms,
        heart: [],
      };
    }
    case 'prestige':
      return { ...effect, reason: 'prestige.event' };
    case 'unrest':
      return effect;
    case 'cede': {
      const from = world.provinces[effect.province]?.owner;
      const moot = from === undefined || from === effect.to || !world.powers[effect.to]?.alive;
      return moot ? undefined : { kind: 'ceded', province: effect.province, from, to: effect.to };
    }
    case 'government':
      return effect;
    case 'flag':
      return effect;
  }
}
