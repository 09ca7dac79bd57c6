import {
  allied,
  atWar,
  clamp,
  decidersOf,
  enemiesOf,
  opinionOf,
  PASSAGE_POLICIES,
  passageOpen,
  passagesOf,
  policyOf,
  sumOf,
  term,
  threatOf,
  type Edge,
  type Order,
  type PassageId,
  type PassagePolicy,
  type PowerId,
  type Situation,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** By how much another policy must be better: straits are not opened and closed for a whim. */
const INERTIA = 10;
/** What it costs with each power that one shuts out. */
const ANGER = 6;
/** What the custom of a passage is worth to whoever keeps it. */
const CUSTOM = 8;

/** Opens and closes the straits and canals on one's shores, by whose fleets one fears (WI-19). */
export function keepPassages(seat: Seat): Order[] {
  const { me, situation } = seat;
  return [...passagesOf(situation.content.board)].flatMap(([passage, edge]): Order[] => {
    if (!decidersOf(situation.world, edge).includes(me)) return [];
    const now = policyOf(situation.world, edge, me);
    const options = PASSAGE_POLICIES.map((policy) => ({
      policy,
      why: passageTerms(seat, passage, edge, policy),
    }));
    const worth = (policy: PassagePolicy): number =>
      sumOf(options.find((each) => each.policy === policy)?.why ?? []);
    const [best] = options.toSorted((a, b) => sumOf(b.why) - sumOf(a.why));
    if (!best || best.policy === now || sumOf(best.why) <= worth(now) + INERTIA) return [];
    return [{ kind: 'passage', passage, policy: best.policy, why: best.why }];
  });
}

/** Why a power would let nobody but these through: what it fears, whom it would offend, custom. */
function passageTerms(
  { me, situation }: Seat,
  passage: PassageId,
  edge: Edge,
  policy: PassagePolicy,
): Term[] {
  const then = withPolicy(situation, me, passage, policy);
  const sailors = situation.survey.living.filter(
    (power) =>
      power !== me && (situation.survey.fleets[power] ?? 0) > 0 && !atWar(situation, me, power),
  );
  const out = sailors.filter((power) => !passageOpen(then, power, edge));
  const sum = (worth: (power: PowerId) => number): number =>
    out.reduce((all, power) => all + worth(power), 0);
  return [
    ...term(
      'passage.fear',
      sum((power) => clamp(threatOf(situation, me, power) / 2, 0, 25)),
    ),
    ...term(
      'passage.liking',
      sum((power) => clamp(-opinionOf(situation, me, power) / 4, -15, 10)),
    ),
    ...term(
      'passage.friends-enemies',
      sum((power) => (fightsFriend({ me, situation }, power) ? 10 : 0)),
    ),
    ...term('passage.anger', -ANGER * out.length, { count: out.length }),
    ...term('passage.custom', policy === (edge.rule ?? 'open') ? CUSTOM : 0),
  ];
}

const fightsFriend = ({ me, situation }: Seat, power: PowerId): boolean =>
  enemiesOf(situation, power).some((enemy) => allied(situation, me, enemy));

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
