import { landAt, type Terrain } from '../board.ts';
import { protects } from '../diplomacy/aims.ts';
import { slumbers } from '../home/rivals.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { allied, atWar, enemiesOf, reach } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';

/** Ground in which men can hide, and ground in which they cannot. */
const COVER: Readonly<Partial<Record<Terrain, number>>> = {
  mountain: 10,
  forest: 8,
  marsh: 8,
  hills: 4,
  city: 3,
  plain: -4,
  desert: -6,
};

/** What it takes from men's courage that nobody anywhere fights the one who holds them. */
const ALONE = -15;

/** Who resists in a province, whom, and with whose help. */
export interface Movement {
  /** Whose men they are: the nation of the land, abroad or gone as a state (TL-5). */
  readonly nation: PowerId;
  readonly holder: PowerId;
  readonly patron: PowerId | null;
}

/** The movement against whoever holds a province; none where the people are the holder's own. */
export function movementIn(situation: Situation, province: ProvinceId): Movement | undefined {
  const { world, content } = situation;
  const state = world.provinces[province];
  const land = landAt(content.board, province);
  if (!state || !land || land.cores.includes(state.controller)) return undefined;
  const { controller: holder, owner } = state;
  const nations = [owner, ...land.cores].filter(
    (nation) => land.cores.includes(nation) && mightRise(situation, nation, holder),
  );
  const [nation] = nations;
  return nation === undefined
    ? undefined
    : { nation, holder, patron: patronOf(situation, nation, holder) };
}

/** A nation without a state rises, and one that is at war with the holder; others keep their peace. */
function mightRise(situation: Situation, nation: PowerId, holder: PowerId): boolean {
  const state = situation.world.powers[nation];
  if (!state || slumbers(situation, nation)) return false;
  return state.alive ? atWar(situation, nation, holder) : true;
}

/** Who arms the men: the host of their government, else an enemy of the holder that can reach it. */
function patronOf(situation: Situation, nation: PowerId, holder: PowerId): PowerId | null {
  const host = situation.world.powers[nation]?.exile ?? null;
  if (host !== null) return host;
  let best: PowerId | null = null;
  let most = 0;
  for (const enemy of enemiesOf(situation, holder)) {
    if (enemy === nation || allied(situation, enemy, holder)) continue;
    const near = 10 * reach(situation, enemy, holder);
    const weight = near + protects(situation, enemy, nation);
    if (weight > most) [best, most] = [enemy, weight];
  }
  return best;
}

/** How strong the resistance is in a province, reason by reason. */
export function resistanceTerms(situation: Situation, province: ProvinceId): Term[] {
  const { world, content, survey } = situation;
  const movement = movementIn(situation, province);
  const state = world.provinces[province];
  const land = landAt(content.board, province);
  if (!movement || !state || !land) return [];
  const { nation, holder, patron } = movement;
  const unit = survey.unitAt.get(province);
  const guard = unit === undefined ? undefined : world.units[unit]?.power;
  const garrison = guard !== undefined && !atWar(situation, guard, holder);
  return [
    ...term('resistance.unrest', state.unrest / 2),
    ...term('resistance.ground', COVER[land.terrain] ?? 0),
    ...term('resistance.policy', world.powers[holder]?.occupation === 'harsh' ? 10 : 0),
    ...term('resistance.government', world.powers[nation]?.alive ? 8 : 0, { power: nation }),
    ...(patron === null
      ? term('resistance.alone', ALONE)
      : term('resistance.patron', 10, { power: patron })),
    ...term('resistance.garrison', garrison ? -20 : 0),
  ];
}
