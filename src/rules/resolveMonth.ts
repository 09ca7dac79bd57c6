import type { Content } from './content.ts';
import type { Log } from './facts.ts';
import type { OrdersByPower } from './orders.ts';
import { openMonth, type MonthWriter } from './monthWriter.ts';
import { attitudes } from './phases/attitudes.ts';
import { calendar } from './phases/calendar.ts';
import { crises } from './phases/crises.ts';
import { events } from './phases/events.ts';
import { home } from './phases/home.ts';
import { industry } from './phases/industry.ts';
import { legations } from './phases/legations.ts';
import { peace } from './phases/peace.ts';
import { war } from './phases/war.ts';
import type { World } from './world.ts';

/** The phases of a month in their printed order, which is part of the rules. */
export const PHASES: readonly ((month: MonthWriter) => void)[] = [
  legations,
  crises,
  industry,
  war,
  home,
  peace,
  events,
  attitudes,
  calendar,
];

/** A resolved month: the world after it, and everything that happened. */
export interface Resolved {
  readonly world: World;
  readonly log: Log;
}

/**
 * The whole game: the same content, world and orders give the same world and log, to the bit,
 * in every engine. The given world is not touched.
 */
export function resolveMonth(content: Content, world: World, orders: OrdersByPower): Resolved {
  const month = openMonth(content, world, orders);
  for (const phase of PHASES) phase(month);
  return { world: month.world, log: month.log };
}
