import type { Project, Stocks } from '../world.ts';

interface Price {
  readonly cost: Readonly<Stocks>;
  /** Until it stands. */
  readonly months: number;
}

/** What each thing costs, and the months until it stands (a battle fleet takes years, WI-19). */
export const BUILD: Readonly<Record<Project, Price>> = {
  army: { cost: { gold: 60, oil: 0, coal: 5, manpower: 25 }, months: 4 },
  armour: { cost: { gold: 90, oil: 10, coal: 15, manpower: 15 }, months: 7 },
  wing: { cost: { gold: 70, oil: 10, coal: 10, manpower: 3 }, months: 5 },
  fleet: { cost: { gold: 140, oil: 5, coal: 25, manpower: 10 }, months: 24 },
  works: { cost: { gold: 50, oil: 0, coal: 10, manpower: 2 }, months: 12 },
  railway: { cost: { gold: 30, oil: 0, coal: 6, manpower: 2 }, months: 6 },
  depot: { cost: { gold: 25, oil: 2, coal: 2, manpower: 1 }, months: 4 },
  fort: { cost: { gold: 40, oil: 0, coal: 5, manpower: 4 }, months: 8 },
  yard: { cost: { gold: 60, oil: 0, coal: 10, manpower: 2 }, months: 10 },
};

/** The strength of a new unit. */
export const NEW_STRENGTH = { army: 5, armour: 5, wing: 4, fleet: 5 } as const satisfies Partial<
  Record<Project, number>
>;
export type UnitProject = keyof typeof NEW_STRENGTH;

/** What a point of lost strength costs to make good. */
export const RECOVERY: Readonly<Stocks> = { gold: 3, oil: 0, coal: 0, manpower: 3 };

/** The half of a price that comes back when work is given up. */
export const refundOf = (project: Project): Stocks => {
  const { gold, oil, coal, manpower } = BUILD[project].cost;
  const half = (amount: number): number => Math.trunc(amount / 2);
  return { gold: half(gold), oil: half(oil), coal: half(coal), manpower: half(manpower) };
};
