import { landAt } from '../../board.ts';
import { courts } from '../../diplomacy/aims.ts';
import { opinionOf } from '../../diplomacy/opinion.ts';
import type { PowerId, ProvinceId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { receives } from '../receives.ts';
import type { Brief } from '../mission.ts';
import type { MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';
import { checkVoyage } from '../voyage.ts';

/** The level of a port that takes cruisers. */
const DEEP = 2;

const fleetsOf = ({ world, survey }: Situation, power: PowerId) =>
  (survey.units[power] ?? []).filter((id) => world.units[id]?.kind === 'fleet');

/** Deep ports of a power; its best ones if it has none. */
function portsOf({ content, survey }: Situation, power: PowerId): ProvinceId[] {
  const level = (id: ProvinceId): number => landAt(content.board, id)?.port ?? 0;
  const ports = (survey.lands[power] ?? []).filter((id) => level(id) > 0);
  const deep = ports.filter((id) => level(id) >= DEEP);
  return deep.length > 0 ? deep : ports;
}

/** Cruisers call at a port of the other: a route must be open to them (MIL-4, PCT-7). */
export const shipVisit: MissionRule = {
  cost: 4,
  months: 1,
  lasts: 12,
  seen: 'public',
  office: 'admiralty',
  vetoed: true,
  uninvited: false,
  stir: 3,
  accident: 0,
  options: (situation, from, to) =>
    fleetsOf(situation, from).flatMap((ship) =>
      portsOf(situation, to).map((at): Brief => ({ mission: 'ship-visit', to, ship, at })),
    ),
  check: (situation, from, { to, ship, at }) => {
    const { world, content } = situation;
    const fleet = ship && world.units[ship];
    if (ship === undefined) return 'no-fleet';
    if (!fleet) return 'no-such-unit';
    if (fleet.power !== from) return 'not-your-unit';
    if (fleet.kind !== 'fleet') return 'wrong-element';
    if (at === undefined) return 'no-port';
    if (world.provinces[at]?.controller !== to) return 'not-their-port';
    if ((landAt(content.board, at)?.port ?? 0) === 0) return 'no-port';
    const received = receives(situation, to, from, -25);
    return received === 'allowed' ? checkVoyage(situation, from, fleet.at, at) : received;
  },
  worth: (situation, from, { to }) => [
    ...term('mission.goodwill', 6),
    ...term('mission.court', courts(situation, from, to) / 6, { power: to }),
    ...term('mission.liking', clamp(opinionOf(situation, from, to) / 8, -10, 5), { power: to }),
  ],
  finish: (month, mission) => {
    befriend(month, mission, 6, 1);
    month.tell({ kind: 'prestige', power: mission.from, change: 1, reason: 'prestige.mission' });
    return [];
  },
};
