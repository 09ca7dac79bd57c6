import type { Content, Log, PowerId } from '../../rules/index.ts';
import { battleReport } from './battleReport.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Story } from './story.ts';
import type { UnitNames } from './unitNames.ts';

type Fact = FactOfFamily<'fronts'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** What two powers did to each other this month. */
interface Front {
  readonly powers: readonly [PowerId, PowerId];
  readonly facts: Fact[];
}

/** One story for each pair of powers that fought: towns taken first, then the battles. */
export const tellFronts = (content: Content, log: Log, units: UnitNames): Story[] =>
  frontsOf(factsOf(log, 'fronts')).map((front) => frontStory(content, front, units));

function frontsOf(facts: readonly Fact[]): Front[] {
  const fronts = new Map<string, Front>();
  for (const fact of facts) {
    const [one, other] = partiesOf(fact);
    if (one === undefined) continue;
    const powers: [PowerId, PowerId] = [one, other ?? one];
    const key = [...powers].sort().join('-');
    const front = fronts.get(key) ?? { powers, facts: [] };
    front.facts.push(fact);
    fronts.set(key, front);
  }
  return [...fronts.values()];
}

/** The active side first. */
function partiesOf(fact: Fact): (PowerId | undefined)[] {
  switch (fact.kind) {
    case 'province-taken':
      return [fact.to, fact.from];
    case 'dislodged':
      return [fact.by, fact.power];
    case 'destroyed':
      return [fact.by ?? fact.power, fact.power];
    case 'air-battle': {
      const powers = fact.sides.map(({ power }) => power);
      return [powers[0], powers.find((power) => power !== powers[0])];
    }
    case 'battle': {
      const { attacker, defender } = sidesOf(fact);
      return [attacker ?? defender, defender ?? attacker];
    }
  }
}

/** Whoever attacks the place, and whoever holds it or attacks it too. */
export function sidesOf({ sides }: Of<'battle'>): {
  attacker: PowerId | undefined;
  defender: PowerId | undefined;
} {
  const attacker = sides.find(({ role }) => role === 'attack')?.power;
  const holder = sides.find(({ role }) => role === 'hold')?.power;
  const rival = sides.find(({ role, power }) => role === 'attack' && power !== attacker)?.power;
  return { attacker, defender: holder ?? rival };
}

function frontStory(content: Content, { powers, facts }: Front, units: UnitNames): Story {
  const taken = facts.filter((fact) => fact.kind === 'province-taken');
  const by = taken[0]?.to ?? powers[0];
  const provinces = taken.filter(({ to }) => to === by).map(({ province }) => province);
  const battles = facts.filter((fact) => fact.kind === 'battle');
  const at = provinces[0] ?? battles[0]?.at ?? firstPlace(facts);
  const on = powers.find((each) => each !== by) ?? by;
  return makeStory(content, {
    key: headlineOf(provinces.length, battles),
    about: { by, on, at, provinces },
    powers: [...new Set(powers)],
    weight: 50 + Math.min(30, 8 * provinces.length + 4 * battles.length),
    body: facts.map((fact) => factSentence(fact, units)),
    place: at,
    battles: battles.map((battle) => battleReport(battle, units)),
  });
}

function headlineOf(taken: number, battles: readonly Of<'battle'>[]): string {
  if (taken > 1) return 'news.front.taken-many';
  if (taken === 1) return 'news.front.taken-one';
  const [battle] = battles;
  if (battle === undefined) return 'news.front.retreat';
  const { attacker } = sidesOf(battle);
  if (battle.winner === null) return 'news.front.undecided';
  return battle.winner === attacker ? 'news.front.carried' : 'news.front.thrown-back';
}

function firstPlace(facts: readonly Fact[]) {
  const [fact] = facts;
  if (fact === undefined) throw new Error('a front without facts');
  if (fact.kind === 'province-taken') return fact.province;
  return fact.kind === 'dislodged' ? fact.from : fact.at;
}

function factSentence(fact: Fact, units: UnitNames): Sentence {
  switch (fact.kind) {
    case 'province-taken':
      return sentence('news.fact.taken', { province: fact.province, to: fact.to, from: fact.from });
    case 'dislodged':
      return sentence('news.fact.dislodged', {
        unit: units.nameOf(fact.unit),
        power: fact.power,
        from: fact.from,
        to: fact.to,
      });
    case 'destroyed':
      return sentence('news.fact.destroyed', {
        unit: units.nameOf(fact.unit),
        power: fact.power,
        at: fact.at,
      });
    case 'battle':
      return battleSentence(fact);
    case 'air-battle':
      return sentence('news.fact.air-battle', { at: fact.at });
  }
}

function battleSentence(fact: Of<'battle'>): Sentence {
  const { attacker, defender } = sidesOf(fact);
  const forces = (power: PowerId | undefined): number => {
    let sum = 0;
    for (const side of fact.sides) if (side.power === power) sum += side.force;
    return sum;
  };
  const about = {
    at: fact.at,
    attacker: attacker ?? '',
    defender: defender ?? '',
    attack: forces(attacker),
    defence: forces(defender),
  };
  if (fact.winner === null) return sentence('news.fact.battle-undecided', about);
  return fact.winner === attacker
    ? sentence('news.fact.battle-carried', about)
    : sentence('news.fact.battle-held', about);
}
