import { describe, expect, test } from 'vitest';
import { answerOffers } from '../../src/ai/answerOffers.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import {
  assessedTerms,
  assessedWinner,
  expectedLife,
  lifeTerms,
  situationOf,
  sumOf,
  tableOffers,
  viewFor,
  weigh,
  weighOffer,
  type Clause,
  type Order,
  type PowerId,
  type Situation,
} from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const content = ourGame('1933-pact');
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const pact: Clause[] = [{ kind: 'friendship' }];

/** Nothing signed, everybody recognises everybody, and BLU thinks well of both the others. */
function table(): Table {
  const game = new Table(tiny);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  const liking = { cause: 'cause.test', value: 90, since: game.world.month, fades: 0 };
  game.world.relations[BLU] = {
    [RED]: { causes: [liking], trust: 0 },
    [GRY]: { causes: [liking], trust: 0 },
  };
  return game;
}

/** What RED and GRY think of each other. */
function quarrel(game: Table): Table {
  const hate = { cause: 'cause.test', value: -80, since: game.world.month, fades: 0 };
  game.world.relations[RED] = { [GRY]: { causes: [hate], trust: 0 } };
  game.world.relations[GRY] = { [RED]: { causes: [hate], trust: 0 } };
  return game;
}

const offered = (game: Table, offers: Readonly<Record<string, Order[]>>): Situation => {
  const world = tableOffers(situationOf(tiny, game.world), offers);
  return situationOf(tiny, world);
};
const offer = (to: PowerId, clauses: readonly Clause[]): Order => ({
  kind: 'offer',
  to,
  clauses,
  until: null,
});
const rivalTerm = (situation: Situation): number | undefined =>
  weigh(situation, BLU, GRY, pact).terms.find(({ reason }) => reason === 'ties.better-offer')
    ?.value;

describe('a better offer on the table (WI-17)', () => {
  test('of a rival makes one’s own worth less to whoever got both', () => {
    const game = quarrel(table());
    expect(rivalTerm(offered(game, {}))).toBeUndefined();
    expect(rivalTerm(offered(game, { RED: [offer(BLU, pact)] }))).toBeLessThan(0);
  });

  test('of nobody’s rival changes nothing', () => {
    const game = table();
    game.world.relations[RED] = {};
    game.world.relations[GRY] = {};
    const friends = offered(game, { RED: [offer(BLU, pact)] });
    const rivals = friends.content.scenario.aims;
    expect(rivals[RED]?.some((aim) => aim.kind === 'contain' && aim.power === GRY) ?? false).toBe(
      false,
    );
    expect(rivalTerm(friends)).toBeUndefined();
  });

  test('is known to nobody but whom it was made to', () => {
    const game = quarrel(table());
    const { world } = offered(game, { RED: [offer(BLU, pact)] });
    const seenBy = (power: PowerId): Situation => situationOf(tiny, viewFor(world, power).world);
    expect(rivalTerm(seenBy(BLU))).toBeLessThan(0);
    expect(rivalTerm(seenBy(GRY))).toBeUndefined();
  });
});

describe('a cabinet that gets offers', () => {
  const answers = (game: Table, offers: Readonly<Record<string, Order[]>>): Order[] => {
    const { world, survey } = offered(game, offers);
    return answerOffers(seatCabinet(tiny, world, survey, BLU));
  };

  test('signs one commitment a month, the best, and lets the other wait', () => {
    const both = answers(table(), { RED: [offer(BLU, pact)], GRY: [offer(BLU, pact)] });
    expect(both).toHaveLength(1);
    expect(both[0]).toMatchObject({ kind: 'answer', accept: true });
  });

  test('makes an offer of its own in place of one that falls a little short', () => {
    const game = new Table(content);
    const { survey } = situationOf(content, game.world);
    const counters = survey.living.flatMap((from) =>
      survey.living.flatMap((to) => {
        if (from === to) return [];
        const clauses: Clause[] = [{ kind: 'friendship' }];
        const sheet = weigh({ ...situationOf(content, game.world), survey }, to, from, clauses);
        if (sheet.sum >= 0 || sheet.sum < -12) return [];
        const order: Order = { kind: 'offer', to, clauses, until: null };
        const situation = situationOf(content, game.world);
        const world = tableOffers(situation, { [from]: [order] });
        const given = answerOffers(seatCabinet(content, world, survey, to));
        return given.flatMap((each) => (each.kind === 'offer' ? [{ from, to, order: each }] : []));
      }),
    );
    expect(counters.length).toBeGreaterThan(0);
    const situation = situationOf(content, game.world);
    for (const { from, to, order } of counters) {
      expect(order.to).toBe(from);
      expect(order.clauses.length).toBeGreaterThan(1);
      expect(weighOffer(situation, to, from, order).accepts).toBe(true);
      expect(weighOffer(situation, from, to, order).accepts).toBe(true);
    }
  });
});

describe('what an offerer thought', () => {
  test('is why he signs, even if the answer comes a month later', () => {
    const why = [{ reason: 'worth.good-will', value: 3 }];
    const game = table().month({ GRY: [{ ...offer(BLU, pact), why }] });
    const [id] = Object.keys(game.world.offers);
    expect(viewFor(game.world, BLU).world.offers[id as never]).toMatchObject({ why: [] });
    game.month({ BLU: [{ kind: 'answer', offer: id, accept: true }] });
    expect(game.facts('treaty-signed')[0]?.reasons[GRY]).toEqual(why);
  });
});

describe('the assessed winner (MIL-17)', () => {
  test('is the great power whose reasons add up to clearly the most', () => {
    const game = new Table(content);
    const situation = situationOf(content, game.world);
    const winner = assessedWinner(situation);
    const great = situation.survey.living.filter(
      (power) => content.scenario.powers[power]?.rank === 'great',
    );
    const strengths = great.map((power) => sumOf(assessedTerms(situation, power)));
    const [first = 0, second = 0] = strengths.toSorted((a, b) => b - a);
    const lead = Math.trunc((100 * (first - second)) / second);
    expect(winner?.lead ?? null).toBe(lead < 15 ? null : lead);
  });

  test('draws a jackal to it, and nobody else', () => {
    const game = new Table(content);
    game.power('GER').prestige = 40;
    for (let i = 0; i < 6; i++) game.put('GER', `host-${i}`, 10);
    const situation = situationOf(content, game.world);
    const drawn = (me: string): boolean =>
      weigh(situation, me as PowerId, 'GER' as PowerId, [{ kind: 'friendship' }]).terms.some(
        ({ reason }) => reason === 'ties.assessed-winner',
      );
    if (assessedWinner(situation)?.power !== 'GER') throw new Error('nobody calls the race');
    expect(drawn('ITA')).toBe(true);
    expect(drawn('POL')).toBe(false);
  });
});

describe('how long a word is expected to be kept (WI-18)', () => {
  test('depends on what is known of whoever gives it', () => {
    const game = new Table(content);
    const life = (other: string): number =>
      expectedLife(situationOf(content, game.world), 'POL' as PowerId, other as PowerId);
    expect(life('FRA')).toBeGreaterThan(life('GER'));
    const before = life('FRA');
    game.world.relations['POL' as PowerId] = {
      ...game.world.relations['POL' as PowerId],
      ['FRA' as PowerId]: { causes: [], trust: -60 },
    };
    expect(life('FRA')).toBeLessThan(before);
    const situation = situationOf(content, game.world);
    expect(sumOf(lifeTerms(situation, 'POL' as PowerId, 'FRA' as PowerId))).toBe(life('FRA'));
  });
});
