import { landAt } from '../board.ts';
import { aimsAt, aimsOf } from '../diplomacy/aims.ts';
import { canonicalJson } from '../hashWorld.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { hasSayOver, passagesOf, policyOf } from '../passage.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import type { Stake } from '../world.ts';

type StakeOf<K extends Stake['kind']> = Extract<Stake, { readonly kind: K }>;

/** Whether two stakes ask for the same. */
export const sameStake = (a: Stake, b: Stake): boolean => canonicalJson(a) === canonicalJson(b);

/** The provinces that a power would lose by giving way; none where a right is at stake. */
export function provincesAtStake(
  { survey }: Situation,
  against: PowerId,
  over: Stake,
): readonly ProvinceId[] {
  if (over.kind === 'land') return over.provinces;
  return over.kind === 'passage' ? [] : (survey.owned[against] ?? []);
}

/** What one power may press another for. */
export function stakesAgainst(situation: Situation, by: PowerId, against: PowerId): Stake[] {
  const { survey, content } = situation;
  const wanted = wantedOf(situation, by, against);
  const partners = wanted.length > 0 ? survey.living : [];
  const candidates: Stake[] = [
    ...bundles(situation, by, wanted).map((provinces): Stake => ({ kind: 'land', provinces })),
    { kind: 'state' },
    ...[...passagesOf(content.board).keys()].map(
      (passage): Stake => ({ kind: 'passage', passage }),
    ),
    ...partners.map((each): Stake => ({ kind: 'partition', with: each })),
  ];
  return candidates.filter((over) => checkStake(situation, by, against, over) === 'allowed');
}

/** Each wanted province alone, then those of each aim together. */
function bundles(
  situation: Situation,
  by: PowerId,
  wanted: readonly ProvinceId[],
): readonly ProvinceId[][] {
  const found = wanted.map((id) => [id]);
  for (const aim of aimsOf(situation, by)) {
    if (aim.kind !== 'acquire') continue;
    const together = wanted.filter((id) => aim.provinces.includes(id));
    const known = found.some((each) => each.join() === together.join());
    if (together.length > 1 && !known) found.push(together);
  }
  return found;
}

const wantedOf = (situation: Situation, by: PowerId, against: PowerId): ProvinceId[] =>
  (situation.survey.owned[against] ?? []).filter((id) => hasCase(situation, by, id));

/** Whether a power has a core in a province, a claim to it or an aim at it. */
export function hasCase(situation: Situation, by: PowerId, province: ProvinceId): boolean {
  const land = landAt(situation.content.board, province);
  if (!land) return false;
  return land.cores.includes(by) || land.claims.includes(by) || aimsAt(situation, by, province) > 0;
}

/** Whether a power has a case for what it asks of another. */
export function checkStake(
  situation: Situation,
  by: PowerId,
  against: PowerId,
  over: Stake,
): Verdict {
  switch (over.kind) {
    case 'land':
      return checkLand(situation, by, against, over);
    case 'state':
      return checkState(situation, by, against);
    case 'passage':
      return checkPassage(situation, by, against, over);
    case 'partition':
      return checkPartition(situation, by, against, over);
  }
}

function checkLand(
  situation: Situation,
  by: PowerId,
  against: PowerId,
  { provinces }: StakeOf<'land'>,
): Verdict {
  const { world, content } = situation;
  if (provinces.length === 0) return 'no-such-province';
  for (const id of provinces) {
    if (!landAt(content.board, id)) return 'no-such-province';
    if (world.provinces[id]?.owner !== against) return 'not-theirs-to-give';
    if (!hasCase(situation, by, id)) return 'no-claim';
  }
  return new Set(provinces).size === provinces.length ? 'allowed' : 'duplicate-clause';
}

/** Who wants the capital may want the state. */
function checkState(situation: Situation, by: PowerId, against: PowerId): Verdict {
  const { powers, provinces } = situation.world;
  const capital = powers[against]?.capital;
  const held = capital !== undefined && provinces[capital]?.owner === against;
  return held && hasCase(situation, by, capital) ? 'allowed' : 'no-claim';
}

/** Who has ships may ask for a passage that is not open. */
function checkPassage(
  { content, world, survey }: Situation,
  by: PowerId,
  against: PowerId,
  { passage }: StakeOf<'passage'>,
): Verdict {
  const edge = passagesOf(content.board).get(passage);
  if (!edge) return 'no-such-passage';
  if (!hasSayOver(world, edge, against)) return 'not-theirs-to-give';
  if (policyOf(world, edge, against) === 'open') return 'nothing-changes';
  return (survey.fleets[by] ?? 0) > 0 ? 'allowed' : 'no-claim';
}

/** Both who share it out must want some of it. */
function checkPartition(
  situation: Situation,
  by: PowerId,
  against: PowerId,
  { with: partner }: StakeOf<'partition'>,
): Verdict {
  if (!situation.world.powers[partner]?.alive) return 'no-such-power';
  if (partner === by || partner === against) return 'own-power';
  if (wantedOf(situation, by, against).length === 0) return 'no-claim';
  return wantedOf(situation, partner, against).length > 0 ? 'allowed' : 'no-partner';
}

/**
 * Who gets which province of a state that is shared out: the one who wants it, the one of the two
 * that it borders on where both do or neither does, and else the one who pressed.
 */
export function sharesOf(
  situation: Situation,
  by: PowerId,
  against: PowerId,
  partner: PowerId,
): ReadonlyMap<ProvinceId, PowerId> {
  const { world, content, survey } = situation;
  const touches = (id: ProvinceId, power: PowerId): boolean =>
    (content.board.neighbours[id] ?? []).some(
      ({ to, army }) => army && world.provinces[to]?.owner === power,
    );
  const shares = new Map<ProvinceId, PowerId>();
  for (const id of survey.owned[against] ?? []) {
    const rank = (power: PowerId): number =>
      (hasCase(situation, power, id) ? 2 : 0) + (touches(id, power) ? 1 : 0);
    shares.set(id, rank(partner) > rank(by) ? partner : by);
  }
  return shares;
}
