import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import type { Field, Power } from '../world.ts';
import { FIELDS } from '../world.ts';

export const MOST_EFFORT = 3;
export const MOST_LEVEL = 10;

/** Gold a month for each degree of effort. */
export const EFFORT_COST = [0, 4, 9, 15] as const;
/** Points a month for each degree of effort. */
const POINTS_PER_EFFORT = 2;
/** Works for each point that a great industry adds to an effort. */
const WORKS_PER_POINT = 30;
/** Levels behind the foremost at which there is something to read in the open journals. */
const BEHIND = 2;

/** Hundredths that each level of a craft adds to what it makes: force, or the yield of works. */
export const LEVEL_WORTH = 3;

/** Points from a level to the next: 24 for the first, 12 more for each. */
export const levelCost = (level: number): number => 24 + 12 * level;

export const levelOf = (power: Power | undefined, field: Field): number =>
  power?.programmes[field].level ?? 0;

/** What a month's work at a field brings. Whoever makes no effort learns from exiles only. */
export function programmeTerms(situation: Situation, power: PowerId, field: Field): Term[] {
  const { world, survey } = situation;
  const own = world.powers[power];
  if (!own) return [];
  const { level, effort } = own.programmes[field];
  const ahead = (id: PowerId): boolean => levelOf(world.powers[id], field) >= level + BEHIND;
  const works = effort > 0 ? Math.trunc((survey.works[power] ?? 0) / WORKS_PER_POINT) : 0;
  return [
    ...term('programme.effort', effort * POINTS_PER_EFFORT),
    ...term('programme.works', works),
    ...term('programme.journals', effort > 0 && survey.living.some(ahead) ? 1 : 0),
    ...survey.living
      .filter((id) => world.powers[id]?.exile === power)
      .flatMap((id) => emigres(situation, power, id, field)),
  ];
}

/** The engineers of a government in exile work for its host. */
function emigres({ world }: Situation, host: PowerId, guest: PowerId, field: Field): Term[] {
  const lead = levelOf(world.powers[guest], field) - levelOf(world.powers[host], field);
  return term('programme.emigres', lead > 0 ? 1 : 0, { power: guest });
}

/** The gold that a power's programmes ask for in a month. */
export const programmeCost = (own: Power): number =>
  FIELDS.reduce((sum, field) => sum + (EFFORT_COST[own.programmes[field].effort] ?? 0), 0);

/** Points that a pupil gains by seeing how another does what it is furthest behind in. */
const SEEN = 12;

/** What a power would learn first from another: the field of the greatest lead, by name at ties. */
export function lessonFrom(
  { world }: Pick<Situation, 'world'>,
  pupil: PowerId,
  teacher: PowerId,
  reason: 'programme.mission' | 'programme.spies',
): Lesson | undefined {
  const lead = (field: Field): number =>
    levelOf(world.powers[teacher], field) - levelOf(world.powers[pupil], field);
  const [field] = [...FIELDS].sort((a, b) => lead(b) - lead(a));
  if (field === undefined || lead(field) <= 0) return undefined;
  return { field, terms: term(reason, SEEN, { power: teacher }) };
}

/** What somebody learned, and from whom: a licence, a mission, a spy, his own laboratories. */
export interface Lesson {
  readonly field: Field;
  readonly terms: readonly Term[];
}

/** Adds to what a power knows; whoever has enough points rises a level. */
export function learn(month: MonthWriter, power: PowerId, { field, terms }: Lesson): void {
  const own = month.world.powers[power];
  const points = sumOf(terms);
  if (!own?.alive || points <= 0 || levelOf(own, field) >= MOST_LEVEL) return;
  month.tell({ kind: 'learned', power, field, points, terms });
  const { level } = own.programmes[field];
  const cost = levelCost(level);
  if (own.programmes[field].points >= cost)
    month.tell({ kind: 'level-gained', power, field, level: level + 1, cost });
}
