import { landAt } from '../board.ts';
import type { ConferenceId, PowerId, ProvinceId } from '../ids.ts';
import { slumbers } from '../home/rivals.ts';
import type { Verdict } from '../refusals.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { SHARE_KINDS, type Conference, type Share, type ShareKind } from '../world.ts';

/** A winner's wish at a conference: this province, in this way. */
export interface ShareClaim {
  readonly conference: ConferenceId;
  readonly province: ProvinceId;
  readonly share: Share;
}

/** Whether a conference sits over a power. */
export const beingSettled = ({ world }: Pick<Situation, 'world'>, power: PowerId): boolean =>
  sortedValues(world.conferences).some(({ loser }) => loser === power);

/** Hundredths of a province's worth that each way of having it costs. */
const RATE: Readonly<Record<ShareKind, number>> = {
  annex: 100,
  occupy: 60,
  client: 50,
  joint: 35,
  demilitarise: 25,
  restore: 20,
};
/** What annexing costs who has a right to the land. */
const RIGHTFUL = 60;

/** Points that a province is worth at a conference. */
export function worthAt({ world, content }: Situation, province: ProvinceId): number {
  const state = world.provinces[province];
  const land = landAt(content.board, province);
  if (!state || !land) return 0;
  const capital = world.powers[state.owner]?.capital === province ? 8 : 0;
  return 4 + 3 * state.works + 2 * land.port + Math.trunc((land.coal + land.oil) / 4) + capital;
}

/** Points that a share costs a winner. */
export function priceOf(
  situation: Situation,
  power: PowerId,
  province: ProvinceId,
  { as }: Share,
): number {
  const land = landAt(situation.content.board, province);
  const rightful = land?.cores.includes(power) || land?.claims.includes(power);
  const rate = as === 'annex' && rightful ? RIGHTFUL : RATE[as];
  return Math.max(1, Math.trunc((worthAt(situation, province) * rate) / 100));
}

/** Points that a claim puts on a province: what it would cost who has no right to it. */
export const stakeOf = (situation: Situation, province: ProvinceId, { as }: Share): number =>
  Math.trunc((worthAt(situation, province) * RATE[as]) / 100);

/** Points of a winner that its claims leave; a claim to `but` is not counted. */
export function pointsLeft(
  situation: Situation,
  { points, claims }: Conference,
  power: PowerId,
  but?: ProvinceId,
): number {
  const own = claims[power] ?? {};
  let left = points[power] ?? 0;
  for (const province of sortedKeys(own)) {
    const share = own[province];
    if (share && province !== but) left -= priceOf(situation, power, province, share);
  }
  return left;
}

/** Whether a winner may lay this claim. */
export function checkShare(
  situation: Situation,
  power: PowerId,
  { conference, province, share }: ShareClaim,
): Verdict {
  const { world } = situation;
  const state = world.conferences[conference];
  if (!state) return 'no-such-conference';
  if (state.points[power] === undefined) return 'not-a-winner';
  if (!world.provinces[province]) return 'no-such-province';
  if (world.provinces[province]?.owner !== state.loser) return 'not-theirs-to-give';
  if (!fits(situation, power, state.loser, { conference, province, share })) return 'no-such-state';
  const left = pointsLeft(situation, state, power, province);
  return priceOf(situation, power, province, share) > left ? 'not-enough-standing' : 'allowed';
}

/** Every claim that a winner may lay at a conference now. */
export function shareOptions(
  situation: Situation,
  power: PowerId,
  conference: ConferenceId,
): ShareClaim[] {
  const { world } = situation;
  const state = world.conferences[conference];
  if (state?.points[power] === undefined) return [];
  return sortedKeys(world.provinces)
    .filter((id) => world.provinces[id]?.owner === state.loser)
    .flatMap((province) =>
      SHARE_KINDS.flatMap((as) =>
        statesFor(situation, { power, loser: state.loser, province, as }).map((named) => ({
          conference,
          province,
          share: named === null ? { as } : { as, for: named },
        })),
      ),
    )
    .filter((claim) => checkShare(situation, power, claim) === 'allowed');
}

interface Asked {
  readonly power: PowerId;
  readonly loser: PowerId;
  readonly province: ProvinceId;
  readonly as: ShareKind;
}

/** States that a share can name; null stands for naming none. */
function statesFor(situation: Situation, { power, loser, province, as }: Asked) {
  if (as !== 'client' && as !== 'restore') return [null];
  const { content, world } = situation;
  const cores = landAt(content.board, province)?.cores ?? [];
  const states = [...new Set([...cores, loser])].filter((each) => {
    const state = world.powers[each];
    if (!state || each === power || slumbers(situation, each)) return false;
    return as === 'restore' || !state.alive || each === loser;
  });
  return states.sort();
}

function fits(
  situation: Situation,
  power: PowerId,
  loser: PowerId,
  { province, share: { as, for: named } }: ShareClaim,
): boolean {
  const states: readonly (PowerId | null)[] = statesFor(situation, { power, loser, province, as });
  return states.includes(named ?? null);
}
