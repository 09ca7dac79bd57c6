import { byText, type PowerId, type ProvinceId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { Conference, Share } from '../world.ts';
import { pointsLeft, stakeOf } from './shares.ts';

/** What a conference decides about one province. */
export interface Award {
  readonly province: ProvinceId;
  readonly share: Share;
  /** Whose it is; more than one for a joint occupation. */
  readonly to: readonly PowerId[];
  /** Who wanted something else there. */
  readonly rivals: readonly PowerId[];
}

interface Claim {
  readonly power: PowerId;
  readonly share: Share;
}

/**
 * Who gets what: each province goes to who puts most points on it; among equals to who stands
 * there, then to who has kept most points, then to who had most to begin with. Joint claims stand
 * together.
 */
export function awardsOf(situation: Situation, conference: Conference): Award[] {
  return claimedIn(conference).flatMap((province): Award[] => {
    const claims = ranked(situation, conference, province);
    const [best] = claims;
    if (!best) return [];
    const joint = best.share.as === 'joint';
    const to = claims.filter((each) => each === best || (joint && each.share.as === 'joint'));
    const rivals = claims.filter((each) => !to.includes(each) && !alike(each.share, best.share));
    return [
      {
        province,
        share: best.share,
        to: to.map(({ power }) => power),
        rivals: rivals.map(({ power }) => power),
      },
    ];
  });
}

/** The claims to one province, the strongest first. */
function ranked(situation: Situation, conference: Conference, province: ProvinceId): Claim[] {
  const holder = situation.world.provinces[province]?.controller;
  const strength = ({ power, share }: Claim): number[] => [
    stakeOf(situation, province, share),
    Number(power === holder),
    pointsLeft(situation, conference, power),
    conference.points[power] ?? 0,
  ];
  return claimsTo(conference, province).sort((a, b) => {
    const theirs = strength(b);
    const gap = strength(a).map((value, i) => (theirs[i] ?? 0) - value);
    return gap.find((each) => each !== 0) ?? byText(a.power, b.power);
  });
}

/** Whether two winners want the same province in ways that cannot both be had. */
export const contested = (situation: Situation, conference: Conference): boolean =>
  awardsOf(situation, conference).some(({ rivals }) => rivals.length > 0);

/** Two who would restore the same state agree. */
const alike = (a: Share, b: Share): boolean =>
  a.as === b.as && a.as === 'restore' && a.for === b.for;

function claimedIn({ claims }: Conference): ProvinceId[] {
  const provinces = new Set<ProvinceId>();
  for (const power of sortedKeys(claims))
    for (const id of sortedKeys<ProvinceId, Share>(claims[power] ?? {})) provinces.add(id);
  return [...provinces].sort(byText);
}

/** The claims to hold a province; a wish to see it bare is no claim to it. */
const claimsTo = ({ claims }: Conference, province: ProvinceId): Claim[] =>
  sortedKeys(claims).flatMap((power): Claim[] => {
    const share = claims[power]?.[province];
    return share && share.as !== 'demilitarise' ? [{ power, share }] : [];
  });

/** The wishes to see provinces without soldiers. */
export const bareClaims = ({ claims }: Conference): { power: PowerId; province: ProvinceId }[] =>
  sortedKeys(claims).flatMap((power) =>
    sortedKeys(claims[power] ?? {})
      .filter((province) => claims[power]?.[province]?.as === 'demilitarise')
      .map((province) => ({ power, province })),
  );
