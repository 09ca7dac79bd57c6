import { landAt } from '../board.ts';
import type { Temper } from '../content.ts';
import { alarmAt } from '../diplomacy/alarm.ts';
import { aimsAt, contains, courts, protects } from '../diplomacy/aims.ts';
import { opinionOf } from '../diplomacy/opinion.ts';
import type { PowerId } from '../ids.ts';
import { bound, enemiesOf, reach } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { CrisisSide } from '../world.ts';
import {
  attackersIn,
  defendersIn,
  forceOf,
  pledged,
  type Contingent,
  type Quarrel,
} from './contingents.ts';
import { lossOfFace } from './price.ts';
import { provincesAtStake } from './stake.ts';

/** What any war costs in blood and standing. */
const COST_OF_WAR = -36;
/** What an army many times one's own at another frontier would weigh. */
const EXPOSED = 110;
/** What the temper adds to the readiness to fight for what one wants. */
const MOOD: Readonly<Record<Temper, number>> = {
  revisionist: 5,
  jackal: -40,
  guardian: -30,
  neutral: -40,
};

/** More than a quarrel not yet opened can be worth: at most 127, were every reason at its cap. */
export const MOST_RESOLVE = 130;

/**
 * How ready the one who presses is to fight for it. Negative: he would rather step down. The
 * armies against him are named one by one, so that what each of them moves can be read: all that
 * may be reckoned with, the pressed first, unless fewer are given.
 */
export function pressTerms(
  situation: Situation,
  quarrel: Quarrel,
  defenders: readonly Contingent[] = defendersIn(situation, quarrel),
): Term[] {
  const { content, world } = situation;
  const { by, against, step } = quarrel;
  const temper = content.scenario.powers[by]?.temper ?? 'neutral';
  const prey = enemiesOf(situation, against).some((enemy) => enemy !== by);
  const wars = enemiesOf(situation, by).filter((enemy) => enemy !== against).length;
  const near = reach(situation, by, against) === 2;
  const army = nameOf(situation, by) - nameOf(situation, against);
  const standing = (world.powers[by]?.prestige ?? 0) - (world.powers[against]?.prestige ?? 0);
  return [
    ...stakeTerms(situation, quarrel),
    ...oddsTerms(situation, quarrel, defenders),
    ...term('resolve.cost-of-war', COST_OF_WAR),
    ...term('resolve.temper', MOOD[temper]),
    ...term('resolve.prey', prey ? 20 : 0, { power: against }),
    ...term('resolve.exposed', exposure(situation, by, against)),
    ...term('resolve.busy', -30 * wars),
    ...term('resolve.out-of-reach', near ? 0 : -60, { power: against }),
    ...term('resolve.our-word', bound(situation, by, against, 'non-aggression') ? -18 : 0),
    ...term('resolve.home', ((world.powers[by]?.stability ?? 50) - 50) / 3),
    ...term('resolve.reputation', clamp(standing / 10, -6, 6), { power: against }),
    ...term('resolve.army-name', clamp(army / 8, -8, 8), { power: against }),
    ...term('resolve.face', step === undefined ? 0 : lossOfFace(step) / 2),
  ];
}

/** What is said of a power's army. */
const nameOf = ({ world }: Situation, power: PowerId): number =>
  world.powers[power]?.reputation ?? 0;

/** A rearming state is afraid of the strongest neighbour that means to hold it down. */
function exposure(situation: Situation, by: PowerId, against: PowerId): number {
  const { armies, living } = situation.survey;
  const ours = (armies[by] ?? 0) + 1;
  let worst = 0;
  for (const power of living) {
    if (power === against || contains(situation, power, by) === 0) continue;
    if (reach(situation, power, by) < 2) continue;
    const theirs = armies[power] ?? 0;
    worst = Math.min(worst, Math.trunc((EXPOSED * (ours - theirs)) / (ours + theirs)));
  }
  return worst;
}

/** What the prize is worth to the one who presses. */
function stakeTerms(situation: Situation, { by, against, over }: Quarrel): Term[] {
  if (over.kind === 'passage') return term('resolve.right', 22, { passage: over.passage });
  const provinces = provincesAtStake(situation, against, over);
  let best = 0;
  let [province, claimed] = [provinces[0], false];
  for (const id of provinces) {
    const aim = aimsAt(situation, by, id);
    if (aim > best) [best, province] = [aim, id];
    const land = landAt(situation.content.board, id);
    claimed ||= land?.cores.includes(by) === true || land?.claims.includes(by) === true;
  }
  if (province === undefined) return [];
  const more = over.kind === 'partition' ? 0 : provinces.length - 1;
  return [
    ...term('resolve.aim', clamp(best / 2, 0, 40), { province }),
    ...term('resolve.claim', claimed ? 10 : 0),
    ...term('resolve.more-land', clamp(2 * more, 0, 8), { count: more }),
  ];
}

/** The odds of the two alone, then what each friend of either makes of them. */
function oddsTerms(
  situation: Situation,
  quarrel: Quarrel,
  [theirs, ...others]: readonly Contingent[],
): Term[] {
  const [mine, ...friends] = attackersIn(situation, quarrel);
  let [ours, against] = [(mine?.force ?? 0) + 1, (theirs?.force ?? 0) + 1];
  let odds = oddsOf(ours, against);
  const terms = term('resolve.odds', odds, { power: quarrel.against });
  const count = (reason: string, { power, force, beside }: Contingent): void => {
    const now = oddsOf(ours, against);
    terms.push(...term(reason, now - odds, { power, force, beside }));
    odds = now;
  };
  for (const friend of friends) {
    ours += friend.force;
    count('resolve.our-friend', friend);
  }
  for (const friend of others) {
    against += friend.force;
    count(`resolve.their-${friend.tie}`, friend);
  }
  return terms;
}

/** Being the stronger helps less than being the weaker frightens: 50 at most, −200 at least. */
function oddsOf(ours: number, theirs: number): number {
  const lead = (ours - theirs) / (ours + theirs);
  return Math.trunc((lead > 0 ? 50 : 200) * lead);
}

/** What the loss of the stake is to the one who is pressed. */
function lossOf(situation: Situation, { against, over }: Quarrel): Term[] {
  if (over.kind === 'passage') return term('yield.right', -25, { passage: over.passage });
  if (over.kind === 'state') return term('yield.existence', -110);
  if (over.kind === 'partition') return term('yield.partition', -140, { power: over.with });
  const { content, world } = situation;
  const { provinces } = over;
  const works = Math.max(...provinces.map((id) => world.provinces[id]?.works ?? 0));
  const own = provinces.some((id) => landAt(content.board, id)?.cores.includes(against));
  const capital = provinces.some((id) => world.powers[against]?.capital === id);
  return [
    ...term('yield.land', -40 - 8 * works, { province: provinces[0] ?? '' }),
    ...term('yield.more-land', -12 * (provinces.length - 1), { count: provinces.length - 1 }),
    ...term('yield.own-people', own ? -40 : 0),
    ...term('yield.capital', capital ? -400 : 0),
  ];
}

/**
 * How ready the one who is pressed is to give way: what he loses, beside the war that he would
 * lose. A bluff that he sees through moves him the other way.
 */
export function yieldTerms(situation: Situation, quarrel: Quarrel): Term[] {
  const { by, against, mediator } = quarrel;
  const theirs = forceOf(attackersIn(situation, quarrel)) + 1;
  const defenders = defendersIn(situation, quarrel);
  const mine = forceOf(defenders) + 1;
  const odds = clamp((150 * (theirs - mine)) / (theirs + mine), -120, 120);
  const wars = enemiesOf(situation, against).filter((enemy) => enemy !== by).length;
  const resolve = clamp(sumOf(pressTerms(situation, quarrel, defenders)), -30, 15);
  return [
    ...lossOf(situation, quarrel),
    ...term('yield.odds', odds, { power: by }),
    ...term('yield.their-resolve', resolve, { power: by }),
    ...term('yield.war-already', 12 * wars),
    ...term('yield.heart', 50 - (situation.world.powers[against]?.warSupport ?? 50)),
    ...term('yield.mediator', mediator ? 8 : 0, mediator ? { power: mediator } : {}),
  ];
}

/** What it takes to bind oneself for another's quarrel. */
const ENTANGLED = -38;
/** How a government of each temper likes to be seen beside one who presses another. */
const AGGRESSOR: Readonly<Record<Temper, number>> = {
  revisionist: 0,
  jackal: -6,
  guardian: -20,
  neutral: -20,
};

/** How ready a bystander is to put itself behind one side, and fight if it must. */
export function backTerms(
  situation: Situation,
  me: PowerId,
  quarrel: Quarrel,
  side: CrisisSide,
): Term[] {
  const { by, against } = quarrel;
  const [friend, enemy] = side === 'by' ? [by, against] : [against, by];
  const wars = enemiesOf(situation, me).filter((each) => each !== enemy).length;
  const far = reach(situation, me, by) + reach(situation, me, against) === 0;
  const wish = protects(situation, me, friend) - protects(situation, me, enemy);
  const stake = wish / 2 + contains(situation, me, enemy) / 4;
  const shared = side === 'by' ? partner(quarrel) === me : false;
  const temper = situation.content.scenario.powers[me]?.temper ?? 'neutral';
  const heart = (situation.world.powers[me]?.warSupport ?? 50) - 40;
  return [
    ...term('back.entangled', ENTANGLED),
    ...term('back.aggressor', side === 'by' ? AGGRESSOR[temper] : 0, { power: friend }),
    ...term('back.stake', stake + (side === 'by' ? courts(situation, me, friend) / 8 : 0), {
      power: friend,
    }),
    ...term('back.share', shared ? 40 : 0),
    ...term('back.friend', clamp(opinionOf(situation, me, friend) / 4, -20, 15), { power: friend }),
    ...term('back.enemy', clamp(-opinionOf(situation, me, enemy) / 5, -15, 12), { power: enemy }),
    ...term('back.our-word', pledged(situation, me, friend, enemy) ? 25 : 0, { power: friend }),
    ...term('back.pact', bound(situation, me, enemy, 'non-aggression') ? -12 : 0, { power: enemy }),
    ...term('back.odds', joinedOdds(situation, me, quarrel, side), { power: enemy }),
    ...term('back.alarm', side === 'against' ? alarmAt(situation, by) / 2 : 0, { power: by }),
    ...term('back.busy', -20 * wars),
    ...term('back.far-away', far ? -30 : 0),
    ...term('back.home', clamp(heart / 2, -12, 5)),
  ];
}

const partner = ({ over }: Quarrel): PowerId | null =>
  over.kind === 'partition' ? over.with : null;

/** How the sides would stand with one's own armies beside the friend's. */
function joinedOdds(situation: Situation, me: PowerId, quarrel: Quarrel, side: CrisisSide): number {
  const joined = { ...quarrel, backers: { ...quarrel.backers, [me]: side } };
  const attackers = forceOf(attackersIn(situation, joined)) + 1;
  const defenders = forceOf(defendersIn(situation, joined)) + 1;
  const lead = side === 'by' ? attackers - defenders : defenders - attackers;
  return clamp((50 * lead) / (attackers + defenders), -30, 18);
}
