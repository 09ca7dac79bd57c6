import {
  EFFORT_COST,
  enemiesOf,
  FIELDS,
  incomeTerms,
  levelOf,
  MOST_EFFORT,
  sumLedger,
  term,
  worstThreat,
  type Field,
  type Order,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { hasTurn } from './hasTurn.ts';

/** Cabinets look over their laboratories twice a year. */
const EVERY = 6;
/** Hundredths of the month's income that go to them, and months for which a hoard shall last. */
const SHARE = 45;
const MONTHS = 30;
/** Gold below which a treasury stops them. */
const EMPTY = 15;

/** How hard a cabinet works at each field: what it needs first, as far as the treasury goes. */
export function setProgrammes({ me, situation }: Cabinet): Order[] {
  const own = situation.world.powers[me];
  if (!own) return [];
  const { gold } = sumLedger(incomeTerms(situation, me));
  const broke = own.stocks.gold < EMPTY && gold < spentOn(own.programmes);
  if (!broke && !hasTurn({ me, situation }, EVERY)) return [];
  const budget = broke
    ? 0
    : Math.trunc((gold * SHARE) / 100) + Math.trunc(own.stocks.gold / MONTHS);
  const wants = FIELDS.map((field) => ({ field, why: wantTerms({ me, situation }, field) }));
  const efforts = share(wants, budget);
  return wants.flatMap(({ field, why }): Order[] => {
    const effort = efforts.get(field) ?? 0;
    if (effort === own.programmes[field].effort) return [];
    const reasons = broke ? term('programme.empty-chest', -gold) : why;
    return [{ kind: 'programme', field, effort, why: reasons }];
  });
}

type Efforts = Readonly<Record<Field, { readonly effort: number }>>;

const costOf = (effort: number): number => EFFORT_COST[effort as 0 | 1 | 2 | 3];

const spentOn = (programmes: Efforts): number =>
  FIELDS.reduce((sum, field) => sum + costOf(programmes[field].effort), 0);

interface Want {
  readonly field: Field;
  readonly why: readonly Term[];
}

/** A degree more for each field in turn, the most wanted first, while the budget lasts. */
function share(wants: readonly Want[], budget: number): Map<Field, number> {
  const weight = ({ why }: Want): number => why.reduce((sum, { value }) => sum + value, 0);
  const ranked = wants.filter((want) => weight(want) > 0).sort((a, b) => weight(b) - weight(a));
  const efforts = new Map<Field, number>();
  let left = budget;
  for (let effort = 1; effort <= MOST_EFFORT; effort++)
    for (const { field } of ranked) {
      const more = costOf(effort) - costOf(effort - 1);
      if (more > left || (efforts.get(field) ?? 0) !== effort - 1) continue;
      left -= more;
      efforts.set(field, effort);
    }
  return efforts;
}

/** Why a cabinet would work at a field. */
function wantTerms({ me, situation }: Pick<Cabinet, 'me' | 'situation'>, field: Field): Term[] {
  const { survey, content, world } = situation;
  const { temper = 'neutral' } = content.scenario.powers[me] ?? {};
  const mine = levelOf(world.powers[me], field);
  const best = survey.living.reduce(
    (most, id) => Math.max(most, levelOf(world.powers[id], field)),
    0,
  );
  const fear = worstThreat(situation, me, me);
  const arms = field !== 'industry';
  const units = (survey.units[me] ?? []).filter((id) => uses(world.units[id], field)).length;
  return [
    ...term('programme.users', arms ? Math.min(10, units) : 0, { units }),
    ...term('programme.fear', arms && units > 0 ? fear / 10 : 0),
    ...term('programme.war', arms && units > 0 && enemiesOf(situation, me).length > 0 ? 4 : 0),
    ...term('programme.ambition', field === 'armour' && temper === 'revisionist' ? 7 : 0),
    ...term('programme.growth', arms ? 0 : 3 + (survey.works[me] ?? 0) / 12),
    ...term('programme.far-behind', units > 0 || !arms ? best - mine : 0),
  ];
}

function uses(unit: { kind: string; armour?: true } | undefined, field: Field): boolean {
  if (!unit) return false;
  if (field === 'armour') return unit.armour === true;
  return field === { army: 'land', fleet: 'naval', wing: 'air' }[unit.kind];
}
