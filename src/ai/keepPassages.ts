import {
  allied,
  atWar,
  clamp,
  hasSayOver,
  enemiesOf,
  opinionOf,
  PASSAGE_POLICIES,
  passageOpen,
  passagesOf,
  policyOf,
  sumOf,
  term,
  threatOf,
  type Order,
  type PassageId,
  type PassagePolicy,
  type PowerId,
  type Situation,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { hasTurn } from './hasTurn.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** Months after which a policy is looked at again; at once by a power that has gone to war. */
const REVIEW = 3;
/** By how much another policy must be better: straits are not opened and closed for a whim. */
const INERTIA = 10;
/** What it costs with each power that one shuts out. */
const ANGER = 6;
/** What the custom of a passage is worth to whoever keeps it. */
const CUSTOM = 8;

/** A power with a fleet, and what speaks for shutting it out. */
interface Sailor {
  readonly power: PowerId;
  readonly fear: number;
  readonly liking: number;
  readonly fightsFriend: number;
}

/** Opens and closes the straits and canals on one's shores, by whose fleets one fears (WI-19). */
export function keepPassages(seat: Seat): Order[] {
  const { me, situation } = seat;
  if (!hasTurn(seat, REVIEW) && !isNewToWar(seat)) return [];
  const kept = [...passagesOf(situation.content.board)].filter(([, edge]) =>
    hasSayOver(situation.world, edge, me),
  );
  if (kept.length === 0) return [];
  const sailors = sailorsFor(seat);
  return kept.flatMap(([passage, edge]): Order[] => {
    const now = policyOf(situation.world, edge, me);
    const options = PASSAGE_POLICIES.map((policy) => {
      const then = withPolicy(situation, me, passage, policy);
      const out = sailors.filter(({ power }) => !passageOpen(then, power, edge));
      return { policy, why: passageTerms(out, policy === (edge.rule ?? 'open')) };
    });
    const worth = sumOf(options.find(({ policy }) => policy === now)?.why ?? []);
    const [best] = options.toSorted((a, b) => sumOf(b.why) - sumOf(a.why));
    if (!best || best.policy === now || sumOf(best.why) <= worth + INERTIA) return [];
    return [{ kind: 'passage', passage, policy: best.policy, why: best.why }];
  });
}

const isNewToWar = ({ me, situation: { survey, world } }: Seat): boolean =>
  (survey.belligerents.get(me) ?? 0) >= world.month - 1;

/** Everybody else who has a fleet and is no enemy: enemies are shut out anyhow. */
function sailorsFor({ me, situation }: Seat): Sailor[] {
  const { living, fleets, belligerents } = situation.survey;
  const others = living.filter(
    (power) => power !== me && (fleets[power] ?? 0) > 0 && !atWar(situation, me, power),
  );
  return others.map((power) => {
    const enemies = belligerents.has(power) ? enemiesOf(situation, power) : [];
    return {
      power,
      fear: clamp(threatOf(situation, me, power) / 2, 0, 25),
      liking: clamp(-opinionOf(situation, me, power) / 4, -15, 10),
      fightsFriend: enemies.some((enemy) => allied(situation, me, enemy)) ? 10 : 0,
    };
  });
}

/** Why a power would shut just these out: what it fears, whom it would offend, custom. */
const passageTerms = (out: readonly Sailor[], custom: boolean): Term[] => [
  ...term('passage.fear', sumBy(out, 'fear')),
  ...term('passage.liking', sumBy(out, 'liking')),
  ...term('passage.friends-enemies', sumBy(out, 'fightsFriend')),
  ...term('passage.anger', -ANGER * out.length, { count: out.length }),
  ...term('passage.custom', custom ? CUSTOM : 0),
];

const sumBy = (out: readonly Sailor[], what: 'fear' | 'liking' | 'fightsFriend'): number =>
  out.reduce((all, sailor) => all + sailor[what], 0);

/** The situation as it would be under another policy. */
function withPolicy(
  situation: Situation,
  me: PowerId,
  passage: PassageId,
  policy: PassagePolicy,
): Situation {
  const { world } = situation;
  const decided = { ...world.passages[passage], [me]: policy };
  return { ...situation, world: { ...world, passages: { ...world.passages, [passage]: decided } } };
}
