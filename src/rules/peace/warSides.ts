import type { WarSide } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import type { War } from '../world.ts';

/** The side on which a power fights in a war. */
export function sideOf({ attackers, defenders }: War, power: PowerId): WarSide | undefined {
  if (attackers.includes(power)) return 'attackers';
  return defenders.includes(power) ? 'defenders' : undefined;
}

export const otherSide = (side: WarSide): WarSide =>
  side === 'attackers' ? 'defenders' : 'attackers';

/** Whether the two fight on different sides of a war. */
export function opposed(war: War, a: PowerId, b: PowerId): boolean {
  const side = sideOf(war, a);
  return side !== undefined && war[otherSide(side)].includes(b);
}

/** The first on its side speaks for it. */
export const leads = ({ attackers, defenders }: War, power: PowerId): boolean =>
  attackers[0] === power || defenders[0] === power;

/** The enemies of a power in one war. */
export function foesIn(war: War, power: PowerId): readonly PowerId[] {
  const side = sideOf(war, power);
  return side === undefined ? [] : war[otherSide(side)];
}
