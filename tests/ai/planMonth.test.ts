import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { honourTerms } from '../../src/ai/answerDispatches.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  bondsBetween,
  newWorld,
  resolveMonth,
  sortedKeys,
  sumOf,
  weigh,
  situationOf,
  type Content,
  type Fact,
  type PowerId,
  type World,
} from '../../src/rules/index.ts';

const content = ourGame('1933-pact');

function play(game: Content, seed: string, months: number) {
  let world = newWorld(game, seed);
  const log: Fact[] = [];
  const worlds: World[] = [world];
  for (let i = 0; i < months; i++) {
    const next = resolveMonth(game, world, planMonth(game, world, {}, []));
    log.push(...next.log);
    world = next.world;
    worlds.push(world);
  }
  return { world, worlds, log };
}

describe('the computer’s cabinets', () => {
  const { log, worlds } = play(content, 'cabinets', 18);

  test('give orders that the rules allow', () => {
    const refused = log.filter(({ kind }) => kind === 'order-refused');
    expect(refused).toEqual([]);
  });

  test('sign, arm and move: a year and a half is not silent', () => {
    const kinds = new Set(log.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['treaty-signed', 'offer-made', 'building-begun', 'income']),
    );
  });

  test('never sign what their own sheet advises against', () => {
    const signed = log.filter((fact) => fact.kind === 'treaty-signed');
    for (const { parties, reasons } of signed)
      for (const power of parties) expect(sumOf(reasons[power] ?? [])).toBeGreaterThanOrEqual(0);
  });

  test('say why they sign, refuse, break and denounce, and do not refuse what pays', () => {
    const silent = log.filter((fact) => {
      if (fact.kind === 'offer-refused') return sumOf(fact.reasons) >= 0;
      if (fact.kind === 'treaty-ended') return fact.by !== null && fact.why.length === 0;
      if (fact.kind !== 'treaty-signed') return false;
      return fact.parties.some((power) => (fact.reasons[power] ?? []).length === 0);
    });
    expect(silent).toEqual([]);
  });

  test('give a reason for each war and each step of a crisis', () => {
    const acts = log.filter(({ kind }) => kind === 'war-declared' || kind === 'crisis-step');
    const unwise = acts.filter((fact) => 'why' in fact && sumOf(fact.why) < 0);
    expect(unwise).toEqual([]);
  });

  test('do not know what others have in store: it changes none of their orders', () => {
    const world = worlds[0];
    if (!world) throw new Error('no world');
    const me = sortedKeys(world.powers)[0] as PowerId;
    const rich = JSON.parse(JSON.stringify(world)) as World;
    for (const power of sortedKeys(rich.powers))
      if (power !== me)
        Object.assign(rich.powers[power] ?? {}, {
          stocks: { gold: 9999, oil: 0, coal: 0, manpower: 0 },
        });
    expect(planMonth(content, rich, {}, [])[me]).toEqual(planMonth(content, world, {}, [])[me]);
  });

  test('leave people’s powers alone', () => {
    const world = newWorld(content, 'mine');
    const me = sortedKeys(world.powers)[3] as PowerId;
    const orders = planMonth(content, world, { [me]: [] }, [me]);
    expect(orders[me]).toEqual([]);
  });

  test('answer a person’s offer in the month in which it is made', () => {
    const world = newWorld(content, 'telegraph');
    const situation = situationOf(content, world);
    const living = situation.survey.living;
    const pair = living
      .flatMap((me) => living.map((to) => ({ me, to })))
      .find(
        ({ me, to }) =>
          me !== to &&
          weigh(situation, to, me, [{ kind: 'consultation' }]).accepts &&
          bondsBetween(situation, me, to).length === 0 &&
          world.unrecognised[[me, to].sort().join('-')] === undefined,
      );
    if (!pair) throw new Error('nobody would talk to anybody');
    const { me, to } = pair;
    const mine = {
      [me]: [
        { kind: 'offer' as const, to, clauses: [{ kind: 'consultation' as const }], until: null },
      ],
    };
    const { log: month } = resolveMonth(content, world, planMonth(content, world, mine, [me]));
    expect(
      month.some(
        (fact) =>
          fact.kind === 'treaty-signed' && fact.parties.includes(me) && fact.parties.includes(to),
      ),
    ).toBe(true);
  });
});

describe('a call to arms', () => {
  test('weighs the word, the friend, the odds and the wars already on hand', () => {
    const world = newWorld(content, 'call');
    const situation = situationOf(content, world);
    const [me, by, against] = situation.survey.living;
    if (!me || !by || !against) throw new Error('three powers');
    const call = { to: me, by, against, war: 'w', treaty: 't', made: world.month } as never;
    const reasons = () => honourTerms({ me, situation }, call).map(({ reason }) => reason);
    expect(reasons()).toContain('call.no-promise');
    world.treaties['t' as never] = { parties: [me, by], clauses: [{ kind: 'alliance' }] } as never;
    expect(reasons()).toContain('call.our-word');
  });
});
