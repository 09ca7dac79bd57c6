import { landAt } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { StateOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { keptBare } from '../rightOfWay.ts';
import type { Situation } from '../survey.ts';
import { hasRoom } from '../war/air/checkWingOrder.ts';
import type { Project } from '../world.ts';
import { BUILD } from './costs.ts';
import { improvementAt, MOST } from './improvements.ts';
import { LOTS } from './market.ts';
import { canAfford } from './output.ts';
import { MOST_EFFORT } from './programme.ts';

type Of<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;

/** Whether a power may put something in hand at a place. */
export function checkBuild(
  situation: Situation,
  power: PowerId,
  { project, at }: Of<'build'>,
): Verdict {
  const { world, content } = situation;
  const own = world.powers[power];
  const province = world.provinces[at];
  if (!own?.alive || !province || !landAt(content.board, at)) return 'no-such-province';
  if (province.owner !== power || province.controller !== power) return 'not-your-province';
  const site = checkSite(situation, power, project, at);
  if (site !== 'allowed') return site;
  if (own.building.some((each) => each.at === at)) return 'yard-busy';
  return canAfford(own.stocks, BUILD[project].cost) ? 'allowed' : 'cannot-afford';
}

/** What a place must have, or have room for. */
function checkSite(
  situation: Situation,
  power: PowerId,
  project: Project,
  at: ProvinceId,
): Verdict {
  const { port = 0 } = landAt(situation.content.board, at) ?? {};
  switch (project) {
    case 'army':
    case 'armour':
      return keptBare(situation, power, at) ? 'demilitarised' : 'allowed';
    case 'fleet':
      if (port === 0) return 'no-port';
      if (keptBare(situation, power, at)) return 'demilitarised';
      return improvementAt(situation, at, 'yard') === 0 ? 'no-yard' : 'allowed';
    case 'wing':
      if (keptBare(situation, power, at)) return 'demilitarised';
      return hasRoom(situation, at) ? 'allowed' : 'base-full';
    case 'fort':
      if (keptBare(situation, power, at)) return 'demilitarised';
      return checkRoom(situation, project, at);
    case 'yard':
      return port === 0 ? 'no-port' : checkRoom(situation, project, at);
    case 'works':
    case 'railway':
    case 'depot':
      return checkRoom(situation, project, at);
  }
}

const checkRoom = (situation: Situation, what: keyof typeof MOST, at: ProvinceId): Verdict =>
  improvementAt(situation, at, what) < MOST[what] ? 'allowed' : 'fully-built';

export const checkCancel = ({ world }: Situation, power: PowerId, at: ProvinceId): Verdict =>
  world.powers[power]?.building.some((each) => each.at === at) ? 'allowed' : 'nothing-in-hand';

/** Only at home: men abroad are not sent home by a telegram. */
export function checkDisband(
  { world }: Situation,
  power: PowerId,
  id: Of<'disband'>['of'],
): Verdict {
  const unit = world.units[id];
  if (!unit) return 'no-such-unit';
  if (unit.power !== power) return 'not-your-unit';
  return world.provinces[unit.at]?.controller === power ? 'allowed' : 'not-your-province';
}

export function checkProgramme(
  { world }: Situation,
  power: PowerId,
  { field, effort }: Of<'programme'>,
): Verdict {
  if (!Number.isInteger(effort) || effort < 0 || effort > MOST_EFFORT) return 'bad-amount';
  return world.powers[power]?.programmes[field].effort === effort ? 'nothing-changes' : 'allowed';
}

export function checkMarket(
  { world }: Situation,
  power: PowerId,
  { good, amount }: Of<'market'>,
): Verdict {
  if (!(LOTS as readonly number[]).includes(amount)) return 'bad-amount';
  return world.powers[power]?.market[good] === amount ? 'nothing-changes' : 'allowed';
}
