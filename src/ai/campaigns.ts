import {
  enemiesOf,
  landWanted,
  sumOf,
  term,
  type PowerId,
  type ProvinceId,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { pressedHard, stepsToLand } from './frontSteps.ts';

/** What one enemy is worth marching against, and how far it is from everywhere. */
export interface Campaign {
  readonly enemy: PowerId;
  readonly pull: readonly Term[];
  /** Marches from each place to the enemy's land: 0 in it, 1 beside it. */
  readonly steps: ReadonlyMap<ProvinceId, number>;
}

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** The enemies, and those whom we press, to whom one can march, with the reasons for which armies should go there. */
export const campaigns = (seat: Seat): Campaign[] =>
  [...new Set([...enemiesOf(seat.situation, seat.me), ...pressedHard(seat)])]
    .map((enemy) => ({
      enemy,
      pull: pullOf(seat, enemy),
      steps: stepsToLand(seat, [enemy]),
    }))
    .filter(({ steps }) => steps.size > 0);

/** Land that we want or have lost, the army that must be met there; less where all is won. */
function pullOf({ me, situation }: Seat, enemy: PowerId): Term[] {
  const { world, survey } = situation;
  const [ours, theirs] = [survey.armies[me] ?? 0, survey.armies[enemy] ?? 0];
  const lost = (survey.lands[enemy] ?? []).filter((id) => world.provinces[id]?.owner === me);
  const capital = world.powers[enemy]?.capital;
  const beaten = capital !== undefined && world.provinces[capital]?.controller !== enemy;
  return [
    ...term('campaign.wanted', landWanted(situation, me, enemy) / 4, { power: enemy }),
    ...term('campaign.army', Math.min(20, (20 * theirs) / (ours + 1)), { power: enemy }),
    ...term('campaign.lost-land', Math.min(20, 5 * lost.length), { power: enemy }),
    ...term('campaign.beaten', beaten ? -20 : 0, { power: enemy }),
  ];
}

/** Points that a month's march takes from the pull of an enemy. */
const FAR = 4;

/** The campaign in which an army at a place is wanted most. */
export const campaignFor = (all: readonly Campaign[], at: ProvinceId): Campaign | undefined =>
  all
    .flatMap((campaign) => {
      const steps = campaign.steps.get(at);
      return steps === undefined ? [] : [{ campaign, worth: sumOf(campaign.pull) - FAR * steps }];
    })
    .toSorted((a, b) => b.worth - a.worth || (a.campaign.enemy < b.campaign.enemy ? -1 : 1))[0]
    ?.campaign;
