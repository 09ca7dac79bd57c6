import { creedBetween } from '../diplomacy/ideology.ts';
import type { PowerId } from '../ids.ts';
import { bound } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { pressRelief } from './legacy.ts';
import type { Brief } from './mission.ts';
import { ruleOf } from './missionRules.ts';

/** Chance in a hundred that a mission is kept from setting out at home, reason by reason (MIL-6). */
export function vetoTerms(situation: Situation, from: PowerId, brief: Brief): Term[] {
  const { world } = situation;
  const own = world.powers[from];
  if (!ruleOf(brief.mission).vetoed || !own) return [];
  const creed = Math.min(0, creedBetween(world, from, brief.to));
  return [
    ...term('veto.creed', -creed, { power: brief.to }),
    ...term('veto.press', -pressRelief(world, from, brief.to, creed)),
    ...term('veto.unsteady', clamp((60 - own.stability) / 3, 0, 15)),
    ...term('veto.friends', bound(situation, from, brief.to, 'friendship') ? -8 : 0),
    ...term('veto.prestige', -clamp(own.prestige / 10, -5, 8)),
  ];
}
