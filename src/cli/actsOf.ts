import {
  type Fact,
  type Log,
  type Order,
  type OrdersByPower,
  type PowerId,
  sumOf,
  type Term,
} from '../rules/index.ts';

/** What a power did or wanted in a month, with the reasons that moved it and their sum. */
export interface Act {
  readonly act: Omit<Order, 'why'> | Omit<Fact, 'why' | 'reasons'>;
  readonly sum: number;
  readonly why: readonly Term[];
}

/** The orders of a power in a month, and what the log says that it did. */
export function actsOf(power: PowerId, orders: OrdersByPower, log: Log) {
  return {
    orders: (orders[power] ?? []).map(
      ({ why = [], ...act }): Act => ({
        act,
        sum: sumOf(why),
        why,
      }),
    ),
    facts: log.flatMap((fact): Act[] => {
      const why = reasonsOf(fact, power);
      if (why === null) return [];
      const { why: _why, reasons: _reasons, ...act } = { why, reasons: why, ...fact };
      return [{ act, sum: sumOf(why), why }];
    }),
  };
}

/** Why a power did what a fact tells; null if it is not its act, or needs no reason. */
export function reasonsOf(fact: Fact, power: PowerId): readonly Term[] | null {
  if (fact.kind === 'offer-refused') return fact.to === power ? fact.reasons : null;
  if (fact.kind === 'treaty-signed') return fact.reasons[power] ?? null;
  if (fact.kind === 'call-answered') return fact.to === power ? fact.why : null;
  return 'why' in fact && actorOf(fact) === power ? fact.why : null;
}

/** Whose act a fact tells. */
function actorOf(fact: Fact): PowerId | null {
  if ('power' in fact) return fact.power;
  if ('host' in fact) return fact.host;
  if ('from' in fact) return fact.from;
  return 'by' in fact ? fact.by : null;
}
