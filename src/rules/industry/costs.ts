import type { Stocks, UnitKind } from '../world.ts';

/** What a new unit costs, and the months until it stands (a fleet takes its time, WI-19). */
export const BUILD: Readonly<
  Record<
    UnitKind,
    { readonly cost: Readonly<Stocks>; readonly months: number; readonly strength: number }
  >
> = {
  army: { cost: { gold: 60, oil: 0, coal: 5, manpower: 25 }, months: 4, strength: 5 },
  wing: { cost: { gold: 70, oil: 10, coal: 10, manpower: 3 }, months: 5, strength: 4 },
  fleet: { cost: { gold: 120, oil: 5, coal: 25, manpower: 10 }, months: 14, strength: 5 },
};

/** What a point of lost strength costs to make good. */
export const RECOVERY: Readonly<Stocks> = { gold: 3, oil: 0, coal: 0, manpower: 3 };
