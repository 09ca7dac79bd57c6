import { landAt } from '../board.ts';
import { aimsAt, contains } from '../diplomacy/aims.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { War } from '../world.ts';
import { foesIn } from './warSides.ts';

/** From this weight on, whoever wants to hold a power down wants its government gone. */
const WOULD_BRING_DOWN = 40;

/** What a power wants of a war: enemy land that it has a right to or an aim at, and a fall. */
export function warAims(
  situation: Situation,
  war: War,
  power: PowerId,
): { readonly land: readonly ProvinceId[]; readonly regimes: readonly PowerId[] } {
  const foes = foesIn(war, power);
  const { provinces } = situation.world;
  const land = sortedKeys(provinces).filter((id) => {
    const owner = provinces[id]?.owner;
    return owner !== undefined && foes.includes(owner) && wants(situation, power, id);
  });
  const regimes = foes.filter((foe) => contains(situation, power, foe) >= WOULD_BRING_DOWN);
  return { land, regimes };
}

function wants(situation: Situation, power: PowerId, province: ProvinceId): boolean {
  const land = landAt(situation.content.board, province);
  if (land?.cores.includes(power) || land?.claims.includes(power)) return true;
  return aimsAt(situation, power, province) > 0;
}
