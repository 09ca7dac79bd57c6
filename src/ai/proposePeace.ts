import {
  aimsAt,
  legalClausesOfKind,
  type Clause,
  type PowerId,
  type ProvinceId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Provinces that a ministry asks for, or gives away, in one peace. */
const MOST_LAND = 5;

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/**
 * The peaces that a ministry considers with one enemy: as things were, with the land that it has
 * taken and wants, with gold beside it, with the enemy as its client, with land of its own given
 * up; and an armistice.
 */
export function peaceDrafts(seat: Seat, to: PowerId): Clause[][] {
  const { me, situation } = seat;
  const peace: Clause = { kind: 'peace' };
  const won = cessions(seat, to, me);
  const given = cessions(seat, me, to);
  const gold = legalClausesOfKind(situation, 'indemnity', me, to).filter(({ by }) => by === to);
  const [tribute] = gold.slice(-1);
  const client = legalClausesOfKind(situation, 'protectorate', me, to);
  return [
    [peace],
    ...parts(won).map((land): Clause[] => [peace, ...land]),
    ...parts(won)
      .slice(-1)
      .flatMap((land): Clause[][] => (tribute ? [[peace, ...land, tribute]] : [])),
    ...(tribute ? [[peace, tribute]] : []),
    ...client.map((clause): Clause[] => [peace, clause]),
    ...parts(given).map((land): Clause[] => [peace, ...land]),
    [{ kind: 'armistice' }],
  ];
}

/** The first one, the first two … of some clauses. */
const parts = (clauses: readonly Clause[]): Clause[][] =>
  clauses.slice(0, MOST_LAND).map((_, i) => clauses.slice(0, i + 1));

/** Land of one that the other has taken, what the taker wants most first. */
function cessions({ situation }: Seat, by: PowerId, to: PowerId): Clause[] {
  const { world, survey } = situation;
  const wish = (id: ProvinceId): number => aimsAt(situation, to, id);
  return (survey.owned[by] ?? [])
    .filter((id) => world.provinces[id]?.controller === to)
    .sort((a, b) => wish(b) - wish(a) || (a < b ? -1 : 1))
    .map((province): Clause => ({ kind: 'cession', by, to, province }));
}
