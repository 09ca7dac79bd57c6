import { describe, expect, test } from 'vitest';
import {
  opinionTerms,
  situationOf,
  sumOf,
  tableOffers,
  weigh,
  weighOffer,
  type Clause,
  type PowerId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const friendship: Clause = { kind: 'friendship' };
const offer = (to: PowerId, clauses: readonly Clause[], until: number | null = null) => ({
  kind: 'offer',
  to,
  clauses,
  until,
});

/** A table on which nothing bars a treaty: everybody recognises everybody, no treaties yet. */
function table(): Table {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  return game;
}

/** BLU offers, GRY answers in the same month, as an embassy does. */
function negotiate(game: Table, clauses: readonly Clause[], accept: boolean): Table {
  const id = `BLU-GRY-${game.world.month}`;
  return game.month({
    BLU: [offer(GRY, clauses)],
    GRY: [{ kind: 'answer', offer: id, accept }],
  });
}

describe('an offer', () => {
  test('is on the table before the month ends, under the id that the month gives it', () => {
    const game = table();
    const orders = { [BLU]: [offer(GRY, [friendship])] } as never;
    const tabled = tableOffers(situationOf(content, game.world), orders);
    expect(Object.keys(tabled.offers)).toEqual([`BLU-GRY-${game.world.month}`]);
    expect(Object.keys(game.world.offers)).toEqual([]);
  });

  test('accepted becomes a treaty with each side’s reasons in the log', () => {
    const game = table();
    const situation = situationOf(content, game.world);
    negotiate(game, [friendship], true);
    const [signed] = game.facts('treaty-signed');
    expect(signed?.parties).toEqual([BLU, GRY]);
    const offered = { clauses: [friendship], until: null };
    expect(signed?.reasons[GRY]).toEqual(weighOffer(situation, GRY, BLU, offered).terms);
    expect(Object.keys(game.world.treaties)).toHaveLength(1);
    expect(Object.keys(game.world.offers)).toEqual([]);
  });

  test('refused leaves no treaty and tells why', () => {
    const game = negotiate(table(), [friendship], false);
    expect(game.facts('offer-refused')).toHaveLength(1);
    expect(Object.keys(game.world.treaties)).toEqual([]);
  });

  test('waits a month for an answer and then lapses', () => {
    const game = table().month({ BLU: [offer(GRY, [friendship])] });
    expect(Object.keys(game.world.offers)).toHaveLength(1);
    game.month();
    expect(game.facts('offer-lapsed')).toHaveLength(1);
    expect(Object.keys(game.world.offers)).toEqual([]);
  });

  test('is answered only by whom it was made to', () => {
    const game = table().month({ BLU: [offer(GRY, [friendship])] });
    const [id] = Object.keys(game.world.offers);
    game.month({ RED: [{ kind: 'answer', offer: id, accept: true }] });
    expect(game.refusals()).toEqual(['not-addressed-to-you']);
  });

  test('between strangers speaks of recognition first (ROM-1)', () => {
    const game = table();
    game.world.unrecognised['BLU-GRY'] = true;
    game.month({ BLU: [offer(GRY, [friendship])] });
    expect(game.refusals()).toEqual(['not-recognised']);
    negotiate(game, [{ kind: 'recognition' }, friendship], true);
    expect(game.facts('recognised')).toHaveLength(1);
    expect(game.world.unrecognised).toEqual({});
  });

  test('of what stands already is refused', () => {
    const game = negotiate(table(), [friendship], true);
    game.month({ BLU: [offer(GRY, [friendship])] });
    expect(game.refusals()).toEqual(['already-agreed']);
  });

  test('cannot give away what is not theirs', () => {
    const cession: Clause = { kind: 'cession', by: BLU, to: GRY, province: 'redburg' as never };
    const game = table().month({ BLU: [offer(GRY, [cession])] });
    expect(game.refusals()).toEqual(['not-theirs-to-give']);
  });
});

describe('a balance', () => {
  test('is the sum of its reasons, and accepts when that is not below nothing', () => {
    const situation = situationOf(content, table().world);
    for (const kind of ['friendship', 'alliance', 'non-aggression', 'neutrality'] as const)
      for (const me of [BLU, RED, GRY])
        for (const other of [BLU, RED, GRY]) {
          if (me === other) continue;
          const { sum, terms, accepts } = weigh(situation, me, other, [{ kind }]);
          expect(sum).toBe(sumOf(terms));
          expect(accepts).toBe(sum >= 0);
        }
  });

  test('counts the promise to leave alone somebody whom one presses as a hard one', () => {
    const reasons = (game: Table): string[] =>
      weigh(situationOf(content, game.world), BLU, GRY, [{ kind: 'non-aggression' }]).terms.map(
        ({ reason }) => reason,
      );
    expect(reasons(table())).not.toContain('worth.pressing-them');
    expect(reasons(table().crisis('BLU', 'GRY', 'demand'))).toContain('worth.pressing-them');
  });

  test('of an alliance is pulled up by a threat that both feel (MIL-1)', () => {
    const game = table().clear();
    const sum = () =>
      weigh(situationOf(content, game.world), BLU, GRY, [{ kind: 'alliance' }])
        .terms.filter(({ reason }) => reason === 'ties.common-threat')
        .reduce((all, { value }) => all + value, 0);
    const calm = sum();
    game.put('RED', 'redmark', 10);
    game.put('RED', 'westmark', 10);
    expect(sum()).toBeGreaterThan(calm);
  });

  test('of a creed apart is dearer the closer the tie (WI-3)', () => {
    const game = table();
    game.power(BLU).regime = 'fascist';
    game.power(RED).regime = 'communist';
    const creed = (clause: Clause) =>
      weigh(situationOf(content, game.world), BLU, RED, [clause]).terms.find(
        ({ reason }) => reason === 'ties.creed',
      )?.value ?? 0;
    expect(creed({ kind: 'alliance' })).toBeLessThan(creed(friendship));
    expect(creed(friendship)).toBeLessThan(0);
  });
});

describe('keeping and breaking', () => {
  test('a trade clause moves goods and gold each month, and both ledgers name it', () => {
    const game = table();
    const seller = content.board.land.find((id) => {
      const place = content.board.places[id];
      return place?.kind === 'land' && place.coal >= 2 && game.holder(id) === 'BLU';
    });
    expect(seller, 'BLU has a coal field').toBeDefined();
    const clause: Clause = { kind: 'trade', by: BLU, to: GRY, good: 'coal', amount: 2, price: 4 };
    negotiate(game, [clause], true);
    const income = (power: PowerId) => game.facts('income').find((fact) => fact.power === power);
    expect(income(BLU)?.terms.gold).toContainEqual({
      reason: 'income.paid-by',
      value: 4,
      about: { power: GRY },
    });
    expect(income(GRY)?.terms.coal).toContainEqual({
      reason: 'income.bought',
      value: 2,
      about: { power: BLU },
    });
    for (const power of [BLU, GRY])
      for (const good of ['gold', 'coal'] as const)
        expect(income(power)?.change[good]).toBe(sumOf(income(power)?.terms[good] ?? []));
  });

  test('a denounced treaty costs some trust, a broken one much, and readers draw conclusions', () => {
    const denounced = negotiate(table(), [{ kind: 'non-aggression' }], true);
    const [id] = Object.keys(denounced.world.treaties);
    denounced.month({ BLU: [{ kind: 'denounce', treaty: id }] });
    const broken = negotiate(table(), [{ kind: 'non-aggression' }], true);
    broken.month({ BLU: [{ kind: 'declare-war', on: GRY }] });
    const trust = (game: Table, of: PowerId) => game.world.relations[of]?.[BLU]?.trust ?? 0;
    expect(trust(denounced, GRY)).toBeLessThan(0);
    expect(trust(broken, GRY)).toBeLessThan(trust(denounced, GRY));
    expect(trust(broken, RED)).toBeLessThan(trust(denounced, RED));
    expect(broken.facts('treaty-ended')[0]?.how).toBe('broken');
  });

  test('a treaty can be signed anew in its last months, and the old one gives way to it', () => {
    const game = table();
    const { month } = game.world;
    const signed = (until: number) =>
      game.month({
        BLU: [offer(GRY, [friendship], until)],
        GRY: [{ kind: 'answer', offer: `BLU-GRY-${game.world.month}`, accept: true }],
      });
    signed(month + 8);
    signed(month + 60);
    expect(game.refusals()).toContain('already-agreed');
    game.month();
    signed(month + 60);
    expect(game.facts('treaty-ended').map(({ how, by }) => [how, by])).toEqual([['renewed', null]]);
    expect(Object.values(game.world.treaties).map(({ until }) => until)).toEqual([month + 60]);
    expect(game.world.relations[GRY]?.[BLU]?.trust).toBeGreaterThan(0);
  });

  test('a treaty runs out after its last month', () => {
    const game = table();
    game.month({
      BLU: [offer(GRY, [friendship], game.world.month + 2)],
      GRY: [{ kind: 'answer', offer: `BLU-GRY-${game.world.month}`, accept: true }],
    });
    game.month();
    expect(game.facts('treaty-ended')).toEqual([]);
    game.month();
    expect(game.facts('treaty-ended').map(({ how }) => how)).toEqual(['expired']);
  });

  test('old causes fade by their points a year', () => {
    const game = table();
    const since = game.world.month - 24;
    game.world.relations[BLU] = {
      [GRY]: { causes: [{ cause: 'cause.test', value: -10, since, fades: 3 }], trust: 0 },
    };
    const value = (month: number) => {
      game.world.month = month;
      return opinionTerms(situationOf(content, game.world), BLU, GRY).find(
        ({ reason }) => reason === 'cause.test',
      )?.value;
    };
    expect(value(since)).toBe(-10);
    expect(value(since + 24)).toBe(-4);
    expect(value(since + 120)).toBeUndefined();
  });
});

describe('the ladder and the call', () => {
  test('a crisis climbs a step a month and its ultimatum gives a cause of war', () => {
    const game = table();
    const press = { kind: 'press', against: GRY, over: { kind: 'land', provinces: ['grauport'] } };
    const steps = [];
    for (let i = 0; i < 4; i++) {
      game.month({ RED: [press] });
      steps.push(game.facts('crisis-step')[0]?.step);
    }
    expect(steps).toEqual(['claim', 'demand', 'mobilisation', 'ultimatum']);
    game.month({ RED: [press] });
    expect(game.refusals()).toEqual(['top-of-the-ladder']);
    game.month({ RED: [{ kind: 'declare-war', on: GRY }] });
    expect(game.facts('war-declared')[0]?.casus).toBe('crisis');
  });

  test('a war out of the blue is aggression and shocks the onlookers', () => {
    const game = table().month({ RED: [{ kind: 'declare-war', on: GRY }] });
    expect(game.facts('war-declared')[0]?.casus).toBe('aggression');
    expect(game.facts('opinion').some(({ of, toward }) => of === BLU && toward === RED)).toBe(true);
  });

  test('a crisis that nobody presses dies down', () => {
    const game = table().month({
      RED: [{ kind: 'press', against: GRY, over: { kind: 'land', provinces: ['grauport'] } }],
    });
    game.month().month().month();
    expect(game.facts('crisis-ended').map(({ how }) => how)).toEqual(['died-down']);
  });

  test('whoever is pressed may give way, and the province changes hands', () => {
    const game = table().month({
      RED: [{ kind: 'press', against: GRY, over: { kind: 'land', provinces: ['grauport'] } }],
    });
    game.month({ GRY: [{ kind: 'give-way', crisis: 'RED-GRY' }] });
    expect(game.world.provinces['grauport' as never]).toMatchObject({ owner: 'RED' });
  });

  /** GRY has BLU’s guarantee and is attacked by RED. */
  function attacked(): Table {
    const game = table();
    negotiate(game, [{ kind: 'guarantee', by: BLU, of: GRY }], true);
    return game.month({ RED: [{ kind: 'declare-war', on: GRY }] });
  }

  test('a guarantor is called when its ward is attacked, and fights if it honours the call', () => {
    const game = attacked();
    const [call] = game.facts('call-made');
    expect([call?.to, call?.by, call?.against]).toEqual([BLU, GRY, RED]);
    game.month({ BLU: [{ kind: 'answer-call', call: call?.call, answer: 'honour' }] });
    expect(Object.values(game.world.wars)[0]?.defenders).toEqual([GRY, BLU]);
  });

  test('a call left without an answer breaks the promise', () => {
    const game = attacked().month();
    expect(game.facts('call-answered')[0]?.answer).toBe('refuse');
    expect(game.facts('treaty-ended')[0]).toMatchObject({ how: 'broken', by: BLU });
  });

  test('peace between the leaders ends the war and land goes home', () => {
    const game = table().war('RED', 'GRY');
    game.world.provinces['grauport' as never] = {
      ...(game.world.provinces['grauport' as never] as object),
      controller: RED,
    } as never;
    game.month({
      RED: [offer(GRY, [{ kind: 'peace' }])],
      GRY: [{ kind: 'answer', offer: `RED-GRY-${game.world.month}`, accept: true }],
    });
    expect(game.facts('war-ended')).toHaveLength(1);
    expect(game.holder('grauport')).toBe('GRY');
  });
});

describe('the answer to a call', () => {
  /** RED attacks GRY, which BLU is bound to by some clause; BLU answers. */
  function answered(clause: Clause, answer: string, attacker = 'RED', victim = 'GRY'): Table {
    const game = table();
    negotiate(game, [clause], true);
    game.month({ [attacker]: [{ kind: 'declare-war', on: victim }] });
    const call = game.facts('call-made').find(({ to }) => to === BLU)?.call;
    return game.month({ BLU: [{ kind: 'answer-call', call, answer }] });
  }
  const trustIn = (game: Table): number => game.world.relations[GRY]?.[BLU]?.trust ?? 0;
  const standing = (game: Table): number => Object.keys(game.world.treaties).length;

  test('to honour it is to join as an ally', () => {
    const game = answered({ kind: 'alliance' }, 'honour');
    const [war] = Object.values(game.world.wars);
    expect(war?.parties[BLU]?.bond).toBe('ally');
    expect(trustIn(game)).toBeGreaterThan(0);
  });

  test('to refuse it is a breach', () => {
    const game = answered({ kind: 'alliance' }, 'refuse');
    expect(game.facts('treaty-ended')[0]?.how).toBe('broken');
    expect(trustIn(game)).toBeLessThanOrEqual(-40);
  });

  test('a plea against the words of the treaty is a breach, and loses face besides', () => {
    const game = answered({ kind: 'alliance' }, 'not-our-case');
    expect(game.facts('treaty-ended')[0]?.how).toBe('broken');
    expect(game.facts('prestige')[0]).toMatchObject({ power: BLU, reason: 'prestige.excuse' });
  });

  test('the case does not arise where the ally attacked first, and the alliance stands', () => {
    const game = answered({ kind: 'alliance' }, 'not-our-case', 'GRY', 'RED');
    expect(standing(game)).toBe(1);
    expect(trustIn(game)).toBe(-4);
  });

  test('nor where the treaty names another enemy', () => {
    const named = { kind: 'alliance', against: 'GRN' as PowerId } as const;
    const game = table();
    const id = 'named' as keyof typeof game.world.treaties;
    game.world.treaties[id] = {
      name: null,
      parties: [BLU, GRY],
      clauses: [named],
      signed: game.world.month,
      until: null,
      place: null,
    };
    game.month({ RED: [{ kind: 'declare-war', on: GRY }] }).month();
    expect(game.facts('call-answered')[0]?.answer).toBe('not-our-case');
    expect(standing(game)).toBe(1);
  });
});
