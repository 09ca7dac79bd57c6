import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  chanceOf,
  exposureTerms,
  influenceTerms,
  MISSION_KINDS,
  opinionTerms,
  orderTerms,
  ruleOf,
  situationOf,
  sumOf,
  vetoTerms,
  viewFor,
  weigh,
  type Brief,
  type Clause,
  type Legacy,
  type MissionKind,
  type PowerId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [FRA, GBR, ITA, SOV, TUR, GER] = ['FRA', 'GBR', 'ITA', 'SOV', 'TUR', 'GER'] as PowerId[] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

/** Two powers that think well of each other, steady at home, with influence to spend. */
function table(a: PowerId = FRA, b: PowerId = GBR): Table {
  const game = new Table(content, 'missions');
  for (const [of, toward] of [
    [a, b],
    [b, a],
  ] as const) {
    Object.assign(game.power(of), { stability: 90, prestige: 80, influence: 40 });
    const cause = { cause: 'opinion.comrades', value: 60, since: game.world.month, fades: 0 };
    const all = (game.world.relations[of] ??= {});
    const relation = (all[toward] ??= { causes: [], trust: 0 });
    relation.causes = [...relation.causes, cause];
  }
  return game;
}

const send = (mission: MissionKind, to: string, more: object = {}) => ({
  kind: 'send-mission',
  mission,
  to,
  ...more,
});

/** A finished mission as if it had been sent before. */
function leave(game: Table, mission: MissionKind, from: PowerId, to: PowerId): Table {
  const { month } = game.world;
  const legacy: Legacy = { mission, from, to, since: month, until: month + 24 };
  game.world.legacies[`${mission}/${from}/${to}` as never] = legacy;
  return game;
}

/** Sends a mission and lets it have its time. */
function play(game: Table, from: string, order: ReturnType<typeof send>): Table {
  game.month({ [from]: [order] });
  expect(game.refusals()).toEqual([]);
  expect(game.facts('mission-sent')).toHaveLength(1);
  for (let i = 0; i < ruleOf(order.mission).months; i++) game.month();
  return game;
}

const outcomes = (game: Table, mission: MissionKind) =>
  game
    .facts('mission-ended')
    .flatMap((fact) => (fact.brief.mission === mission ? fact.outcome : []));

const refusal = (game: Table, from: string, order: object): string[] =>
  game.month({ [from]: [order] }).refusals();

const causes = (game: Table, of: PowerId, toward: PowerId): string[] =>
  opinionTerms(situationOf(content, game.world), of, toward).map(({ reason }) => reason);

const shipOf = (game: Table, power: string, at: string): string =>
  Object.entries(game.world.units).find(
    ([, unit]) => unit.power === power && unit.at === at && unit.kind === 'fleet',
  )?.[0] ?? '';

describe('a ship visit (MIL-4)', () => {
  const visit = (game: Table) =>
    send('ship-visit', ITA, { ship: shipOf(game, SOV, 'sevastopol'), at: 'napoli' });
  const friends = () => leave(leave(table(SOV, ITA), 'press', SOV, ITA), 'press', ITA, SOV);

  test('goes from Sevastopol to Naples through the Straits, and both think better of each other', () => {
    const game = friends();
    play(game, SOV, visit(game));
    expect(outcomes(game, 'ship-visit')).toEqual(['done']);
    expect(causes(game, ITA, SOV)).toContain('cause.mission.ship-visit');
    expect(causes(game, SOV, ITA)).toContain('cause.mission.ship-visit');
  });

  test('does not go when the Straits are shut (WI-19)', () => {
    const game = friends();
    const shut = { kind: 'passage', passage: 'sea-of-marmara/western-black-sea', policy: 'closed' };
    game.month({ [TUR]: [shut] });
    expect(refusal(game, SOV, visit(game))).toEqual(['passage-closed']);
  });

  test('does not go where no sea leads, to a port of another, or with another’s ships', () => {
    const game = friends();
    const caspian = shipOf(game, SOV, 'baku');
    const to = (ship: string, at: string) =>
      refusal(game, SOV, send('ship-visit', ITA, { ship, at }));
    expect(to(caspian, 'napoli')).toEqual(['no-sea-route']);
    expect(to(shipOf(game, SOV, 'sevastopol'), 'marseille')).toEqual(['not-their-port']);
    expect(to(shipOf(game, ITA, 'genova'), 'napoli')).toEqual(['not-your-unit']);
  });
});

describe('a flight (MIL-5)', () => {
  test('needs an air wing, and raises the prestige of whoever sends it', () => {
    const game = table();
    for (const [id, unit] of Object.entries(game.world.units))
      if (unit.kind === 'wing') delete game.world.units[id as never];
    expect(refusal(game, FRA, send('flight', GBR))).toEqual(['no-aircraft']);
    game.put('FRA', 'paris', 5, 'wing');
    play(game, FRA, send('flight', GBR));
    const [end] = game.facts('mission-ended');
    const reason = end?.outcome === 'accident' ? 'prestige.accident' : 'prestige.mission';
    expect(game.facts('prestige').map((fact) => fact.reason)).toContain(reason);
  });
});

describe('observers at manoeuvres (MIL-6)', () => {
  test('come to trust their hosts', () => {
    const game = play(table(), FRA, send('observers', GBR));
    expect(outcomes(game, 'observers')).toEqual(['done']);
    expect(game.facts('trust').map(({ reason }) => reason)).toContain('trust.mission');
  });

  test('find nothing to watch where there is no army', () => {
    expect(refusal(table().clear(), FRA, send('observers', GBR))).toEqual(['no-army']);
  });
});

describe('staff talks (MIL-11)', () => {
  test('need a treaty, or officers who have watched the other’s manoeuvres', () => {
    const game = table();
    Object.assign(game.world, { treaties: {} });
    expect(refusal(game, FRA, send('staff-talks', GBR))).toEqual(['no-terms-for-talks']);
    leave(game, 'observers', GBR, FRA);
    play(game, FRA, send('staff-talks', GBR));
    expect(outcomes(game, 'staff-talks')).toEqual(['done']);
  });

  const support = (game: Table) => {
    const unit = game.unit('ITA-at-bolzano');
    const order = { kind: 'support', unit: 'ITA-at-bolzano', from: 'innsbruck' } as never;
    return orderTerms(situationOf(content, game.world), unit, order);
  };
  function alps(): Table {
    const game = new Table(content, 'alps').clear();
    game.put('ITA', 'bolzano', 5);
    game.put('AUT', 'innsbruck', 2);
    return game;
  }
  const PLAN = { mission: 'staff-talks', from: ITA, to: 'AUT' as PowerId } as const;
  const plan = (game: Table, against?: PowerId): Table => {
    const since = game.world.month;
    const kept = against === undefined ? PLAN : { ...PLAN, against };
    game.world.legacies['plan' as never] = { ...kept, since, until: since + 24 };
    const key = `staff-talks/ITA/AUT${against === undefined ? '' : `/${against}`}`;
    game.world.legacies[key as never] = { ...kept, since, until: since + 24 };
    return game;
  };
  const unplanned = (game: Table) =>
    support(game).filter(({ reason }) => reason === 'force.no-war-plan');

  test('spare help across a frontier the 15 hundredths that it loses without a plan', () => {
    const [bare, planned] = [alps(), plan(alps())];
    expect(unplanned(bare)).toHaveLength(1);
    expect(unplanned(planned)).toEqual([]);
    const strength = support(bare).find(({ reason }) => reason === 'force.strength')?.value ?? 0;
    const lost = sumOf(support(planned)) - sumOf(support(bare));
    expect(lost).toBe(Math.trunc((strength * 15) / 100));
  });

  test('against one power serve where that power stands, and nowhere else', () => {
    expect(unplanned(plan(alps(), GER))).toEqual([]);
    expect(unplanned(plan(alps(), SOV))).toHaveLength(1);
  });

  test('are not asked where one side is the other’s client', () => {
    const game = alps();
    game.power('AUT').overlord = ITA;
    expect(unplanned(game)).toEqual([]);
  });
});

describe('a technical mission (MIL-7)', () => {
  test('brings goodwill and leaves what was learnt', () => {
    const game = play(table(), FRA, send('technical', GBR));
    expect(outcomes(game, 'technical')).toEqual(['done']);
    expect(Object.keys(game.world.legacies)).toContain('technical/FRA/GBR');
  });

  test('is not received where its country is disliked', () => {
    const game = table();
    const since = game.world.month;
    const relation = game.world.relations[GBR]?.[FRA];
    if (relation) relation.causes = [{ cause: 'cause.aggression', value: -120, since, fades: 0 }];
    expect(refusal(game, FRA, send('technical', GBR))).toEqual(['not-received']);
  });
});

describe('a trade delegation (MIL-2)', () => {
  const clause: Clause = { kind: 'trade', by: GBR, to: FRA, good: 'coal', amount: 5, price: 10 };
  const worth = (game: Table) => weigh(situationOf(content, game.world), GBR, FRA, [clause]);

  test('makes the next treaty of trade worth more to both', () => {
    const game = table();
    expect(worth(game).terms.map(({ reason }) => reason)).not.toContain('worth.trade-prepared');
    play(game, FRA, send('trade-delegation', GBR));
    expect(worth(game).terms.map(({ reason }) => reason)).toContain('worth.trade-prepared');
  });

  test('is not sent where nobody knows its country', () => {
    const game = table();
    game.world.unrecognised['FRA-GBR'] = true;
    expect(refusal(game, FRA, send('trade-delegation', GBR))).toEqual(['not-recognised']);
  });
});

describe('a press campaign (MIL-18)', () => {
  const creed = (game: Table) => {
    const terms = weigh(situationOf(content, game.world), ITA, SOV, [{ kind: 'alliance' }]).terms;
    const one = (reason: string) => terms.find((each) => each.reason === reason)?.value ?? 0;
    return [one('ties.creed'), one('ties.press')] as const;
  };

  test('halves what the other’s creed costs, in treaties and in opinion, and for its own side alone', () => {
    const game = table(ITA, SOV);
    expect(creed(game)[1]).toBe(0);
    play(game, ITA, send('press', SOV));
    const [cost, relief] = creed(game);
    expect(cost).toBeLessThan(0);
    expect(relief).toBe(Math.trunc(-cost / 2));
    expect(causes(game, ITA, SOV)).toContain('opinion.press');
    expect(causes(game, SOV, ITA)).not.toContain('opinion.press');
  });

  test('has nothing to say where the creeds agree', () => {
    expect(refusal(table(), FRA, send('press', GBR))).toEqual(['no-creed-gap']);
  });
});

describe('subversion and espionage (ROM-6)', () => {
  /** Plays the same mission under many seeds, and counts how it ends. */
  function often(mission: MissionKind): Table[] {
    return Array.from({ length: 12 }, (_, seed) => {
      const game = table();
      Object.assign(game.world, { seed: `secret/${seed}` });
      return play(game, FRA, send(mission, GBR));
    });
  }

  test('subversion shakes the other, or is found out and resented', () => {
    const games = often('subversion');
    const done = games.filter((game) => outcomes(game, 'subversion')[0] === 'done');
    const found = games.filter((game) => outcomes(game, 'subversion')[0] === 'found-out');
    expect([done.length > 0, found.length > 0]).toEqual([true, true]);
    for (const game of done) {
      const shaken = game.facts('home').flatMap(({ power, terms }) => (power === GBR ? terms : []));
      expect(shaken).toContainEqual({ reason: 'home.subversion', value: -4 });
    }
    for (const game of found) expect(causes(game, GBR, FRA)).toContain('cause.mission.subversion');
  });

  test('subversion is not for a client against its overlord', () => {
    const game = table();
    game.power(FRA).overlord = GBR;
    expect(refusal(game, FRA, send('subversion', GBR))).toEqual(['foreign-affairs-elsewhere']);
  });

  test('espionage opens the other’s books to whoever sent it, and to nobody else', () => {
    const game = often('espionage').find((each) => outcomes(each, 'espionage')[0] === 'done');
    if (!game) throw new Error('all were found out');
    const gold = (me: PowerId) => viewFor(game.world, me).world.powers[GBR]?.stocks.gold;
    expect(gold(FRA)).toBe(game.power(GBR).stocks.gold);
    expect(gold(FRA)).toBeGreaterThan(0);
    expect(gold(ITA)).toBe(0);
  });

  test('espionage reads what lies sealed in the other’s safe, for its own side alone (WI-5)', () => {
    const secret: Clause = { kind: 'sphere', by: GBR, to: ITA, over: TUR, secret: true };
    const games = Array.from({ length: 12 }, (_, seed) => {
      const game = table();
      Object.assign(game.world, { seed: `safe/${seed}` });
      game.world.treaties['sealed' as never] = {
        ...{ name: null, parties: [GBR, ITA], clauses: [secret] },
        ...{ signed: game.world.month, until: null, place: null },
      };
      return play(game, FRA, send('espionage', GBR));
    });
    const spied = games.filter(({ world }) =>
      Object.values(world.treaties).some((treaty) => treaty.spied?.includes(FRA)),
    );
    expect(spied.length).toBeGreaterThan(0);
    expect(spied.length).toBeLessThan(games.length);
    for (const { world } of spied) {
      expect(viewFor(world, FRA).world.treaties['sealed' as never]).toBeDefined();
      expect(viewFor(world, SOV).world.treaties['sealed' as never]).toBeUndefined();
    }
  });

  test('espionage goes on one at a time', () => {
    const game = table().month({ [FRA]: [send('espionage', GBR)] });
    expect(refusal(game, FRA, send('espionage', GBR))).toEqual(['mission-under-way']);
  });

  test('is seen by its sender alone while it is under way', () => {
    const game = table().month({ [FRA]: [send('espionage', GBR), send('technical', GBR)] });
    const seen = (me: PowerId) => Object.values(viewFor(game.world, me).world.missions);
    const kinds = (me: PowerId) => seen(me).map(({ mission }) => mission);
    expect(kinds(FRA).sort()).toEqual(['espionage', 'technical']);
    expect(kinds(GBR)).toEqual(['technical']);
  });

  test('is riskier under a watchful police, with reasons that add up to the risk', () => {
    const game = table();
    const risk = () => exposureTerms(situationOf(content, game.world), FRA, GBR);
    const before = sumOf(risk());
    game.power(GBR).regime = 'communist';
    expect(sumOf(risk())).toBe(before + 18);
    expect(chanceOf(risk())).toBe(sumOf(risk()));
  });
});

describe('asylum (MIL-8)', () => {
  test('pleases its giver’s name and offends those who were fled from', () => {
    const game = play(table(FRA, SOV), FRA, send('asylum', SOV));
    expect(outcomes(game, 'asylum')).toEqual(['done']);
    expect(causes(game, SOV, FRA)).toContain('cause.mission.asylum');
  });

  test('is for nobody where nobody flees', () => {
    expect(refusal(table(), FRA, send('asylum', GBR))).toEqual(['nobody-flees']);
  });
});

describe('an ambassador’s report (MIL-19)', () => {
  test('gives in exact figures what the hosts think of third powers', () => {
    const game = play(table(), FRA, send('report', GBR));
    const [end] = game.facts('mission-ended');
    expect(end?.findings.length).toBeGreaterThan(3);
    for (const { power, opinion } of end?.findings ?? []) {
      const known = sumOf(opinionTerms(situationOf(content, game.world), GBR, power));
      // The month went on after he wrote.
      expect(Math.abs(opinion - known)).toBeLessThanOrEqual(3);
    }
  });

  test('does not come from a capital with which there is war', () => {
    expect(refusal(table().war('FRA', 'GBR'), FRA, send('report', GBR))).toEqual([
      'already-at-war',
    ]);
  });
});

describe('every mission', () => {
  test('is spent or forgotten: an eighth of the influence that is kept goes each month', () => {
    const game = new Table(content);
    const terms = (influence: number) => {
      game.power(FRA).influence = influence;
      const all = influenceTerms(situationOf(content, game.world), FRA);
      return all.find(({ reason }) => reason === 'influence.unused')?.value ?? 0;
    };
    expect([terms(7), terms(16), terms(40)]).toEqual([0, -2, -5]);
  });

  test('costs influence, and is refused without it', () => {
    const game = table();
    const held = game.power(FRA).influence;
    game.month({ [FRA]: [send('technical', GBR)] });
    const gained = game.facts('influence').find(({ power }) => power === FRA)?.change ?? 0;
    expect(game.power(FRA).influence).toBe(held - ruleOf('technical').cost + gained);
    game.power(FRA).influence = 0;
    expect(refusal(game, FRA, send('report', GBR))).toEqual(['not-enough-influence']);
  });

  test('is paid from what the one before it left', () => {
    const game = table();
    game.power(FRA).influence = 6;
    const refused = refusal(game, FRA, send('technical', GBR));
    expect(refused).toEqual([]);
    game.month({
      [FRA]: [
        send('observers', GBR),
        send('flight', GBR),
        send('press', ITA),
        send('espionage', ITA),
      ],
    });
    expect(game.power(FRA).influence).toBeGreaterThanOrEqual(0);
    expect(game.facts('order-overtaken').length).toBeGreaterThan(0);
  });

  test('may be blocked at home by its own office, the likelier the worse the creed (MIL-6)', () => {
    const game = table(ITA, SOV);
    const brief: Brief = { mission: 'technical', to: SOV };
    const risk = () => sumOf(vetoTerms(situationOf(content, game.world), ITA, brief));
    const steady = risk();
    game.power(ITA).stability = 20;
    expect(risk()).toBeGreaterThan(steady);
    const ends = Array.from({ length: 12 }, (_, seed) => {
      const other = table(ITA, SOV);
      Object.assign(other.power(ITA), { stability: 20, prestige: -50 });
      Object.assign(other.world, { seed: `veto/${seed}` });
      other.month({ [ITA]: [send('technical', SOV)] });
      return [other.facts('mission-vetoed').length, other.facts('mission-sent').length] as const;
    });
    expect(ends.every(([vetoed, sent]) => vetoed + sent === 1)).toBe(true);
    expect(ends.some(([vetoed]) => vetoed === 1)).toBe(true);
    expect(ends.some(([, sent]) => sent === 1)).toBe(true);
  });

  test('in public is read by those who dislike one of the two (MIL-9)', () => {
    const game = table();
    game.world.relations[GER] = {
      [GBR]: { causes: [{ cause: 'cause.aggression', value: -200, since: 0, fades: 0 }], trust: 0 },
    };
    play(game, FRA, send('observers', GBR));
    expect(causes(game, GER, FRA)).toContain('cause.visited-our-enemy');
  });

  test('can be called home, by its sender alone', () => {
    const game = table().month({ [FRA]: [send('technical', GBR)] });
    const recall = { kind: 'recall-mission', mission: 'technical/FRA/GBR' };
    expect(refusal(game, GBR, recall)).toEqual(['not-your-mission']);
    game.month({ [FRA]: [recall] });
    expect(outcomes(game, 'technical')).toEqual(['recalled']);
    expect(game.world.missions).toEqual({});
  });

  test('goes home when its hosts become enemies', () => {
    const game = table().month({ [FRA]: [send('technical', GBR)] });
    game.war('FRA', 'GBR').month();
    expect(outcomes(game, 'technical')).toEqual(['broken-off']);
  });

  test('of a kind waits until the last one is forgotten, which it is in time', () => {
    const game = play(table(), FRA, send('report', GBR));
    expect(refusal(game, FRA, send('report', GBR))).toEqual(['mission-too-soon']);
    for (let i = 0; i < ruleOf('report').lasts; i++) game.month();
    expect(Object.keys(game.world.legacies)).not.toContain('report/FRA/GBR');
  });

  test('has a price, a time and an office', () => {
    for (const kind of MISSION_KINDS) {
      const { cost, months } = ruleOf(kind);
      expect([kind, cost > 0, months > 0]).toEqual([kind, true, true]);
    }
  });
});

describe('influence', () => {
  test('grows by rank, prestige and regime, reason by reason, up to its limit', () => {
    const game = new Table(content, 'influence');
    const terms = influenceTerms(situationOf(content, game.world), GBR);
    const before = game.power(GBR).influence;
    game.month();
    expect(game.power(GBR).influence).toBe(before + sumOf(terms));
    game.power(GBR).influence = 40;
    game.month();
    expect(game.power(GBR).influence).toBe(40);
  });

  test('is nobody else’s business', () => {
    const { world } = new Table(content, 'influence');
    expect(viewFor(world, FRA).world.powers[GBR]?.influence).toBe(0);
    expect(viewFor(world, GBR).world.powers[GBR]?.influence).toBeGreaterThan(0);
  });
});
