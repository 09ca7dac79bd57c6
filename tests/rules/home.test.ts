import { describe, expect, test } from 'vitest';
import {
  coupTerms,
  FACTIONS,
  PARTIES,
  situationOf,
  stabilityTerms,
  strikeTerms,
  sumOf,
  talliesOf,
  type Faction,
  type PowerId,
  type Tally,
} from '../../src/rules/index.ts';
import { callElection } from '../../src/rules/home/callElection.ts';
import { startCoup } from '../../src/rules/home/coup.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { governHome } from '../../src/ai/governHome.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [FRA, ITA, SOV, SPA] = ['FRA', 'ITA', 'SOV', 'SPA'] as [PowerId, PowerId, PowerId, PowerId];

const shares = (game: Table, id: string) =>
  PARTIES.map((party) => game.power(id).parties[party].share);

function tallyOf(game: Table, power: PowerId): Tally {
  const tally = talliesOf(situationOf(content, game.world), [])[power];
  if (!tally) throw new Error(`${power} is dead`);
  return tally;
}

const stability = (game: Table, power: PowerId) =>
  stabilityTerms(situationOf(content, game.world), power, tallyOf(game, power));

const term = (terms: readonly { reason: string; value: number }[], reason: string) =>
  terms.find((each) => each.reason === reason)?.value ?? 0;

/** A month laid open, to call one rule of it. */
const opened = (game: Table) => openMonth(content, game.world, {});

describe('stability', () => {
  test('is moved by the loyalty of the factions, each by its voice under the regime', () => {
    const game = new Table(content);
    Object.assign(game.power(ITA).factions, { army: 0, navy: 0, air: 0, party: 100, court: 0 });
    // The party has 42 of a hundred voices in a fascist state: (42 - 50) / 20.
    expect(term(stability(game, ITA), 'home.factions')).toBe(0);
    game.power(ITA).factions.party = 0;
    expect(term(stability(game, ITA), 'home.factions')).toBe(-2);
    for (const each of FACTIONS) game.power(ITA).factions[each] = 90;
    expect(term(stability(game, ITA), 'home.factions')).toBe(2);
  });

  test('suffers when more than a third of the country has its party banned', () => {
    const game = new Table(content);
    // Rome bans communists, democrats and peasants: 8 + 12 + 10 of a hundred are not felt.
    expect(term(stability(game, ITA), 'home.unheard')).toBe(0);
    Object.assign(game.power(ITA).parties.communist, { share: 38 });
    expect(term(stability(game, ITA), 'home.unheard')).toBe(-1);
  });

  test('and the loyalty of the party pay for a friendship across the creeds (WI-3)', () => {
    const game = new Table(content);
    expect(tallyOf(game, ITA).crossed).toBe(0);
    game.world.treaties['pact' as keyof typeof game.world.treaties] = {
      name: null,
      parties: [ITA, SOV],
      clauses: [{ kind: 'friendship' }],
      signed: game.world.month,
      until: null,
      place: null,
    };
    expect(tallyOf(game, ITA).crossed).toBe(1);
    game.power(ITA).parties.fascist.share = 30;
    expect(term(stability(game, ITA), 'home.creed')).toBe(-1);
    game.month();
    const [moved] = game.facts('factions').filter(({ power }) => power === ITA);
    expect(moved?.changes.party).toContainEqual({ reason: 'loyalty.creed', value: -1 });
  });
});

describe('parties', () => {
  test('share a hundred between them, whatever moves them, and never vanish', () => {
    const game = new Table(content);
    game.power(FRA).stability = 0;
    game.power(FRA).warSupport = 0;
    for (let i = 0; i < 24; i++) {
      game.power(FRA).stability = 0;
      game.month();
      const now = shares(game, FRA);
      expect(now.reduce((sum, each) => sum + each, 0)).toBe(100);
      expect(Math.min(...now)).toBeGreaterThanOrEqual(0);
    }
    const before = new Table(content);
    expect(game.power(FRA).parties.communist.share).toBeGreaterThan(
      before.power(FRA).parties.communist.share,
    );
  });

  test('are banned and let out by decree; the patron abroad notes it, and the governing one is safe', () => {
    const game = new Table(content).month({
      ITA: [{ kind: 'party-law', party: 'communist', banned: false }],
      SOV: [{ kind: 'party-law', party: 'communist', banned: true }],
      FRA: [{ kind: 'party-law', party: 'communist', banned: true }],
    });
    expect(game.power(ITA).parties.communist.banned).toBe(false);
    expect(game.refusals()).toEqual(['governs']);
    const of = game
      .facts('opinion')
      .map(({ of: who, toward, cause }) => [who, toward, cause.cause]);
    expect(of).toContainEqual([SOV, FRA, 'cause.banned-our-party']);
    expect(of).toContainEqual([SOV, ITA, 'cause.let-our-party-live']);
  });

  test('gain followers by propaganda, which costs eight and one gold for each province', () => {
    const game = new Table(content);
    const lands = situationOf(content, game.world).survey.lands[ITA]?.length ?? 0;
    const before = game.power(ITA).parties.fascist.share;
    game.month({ ITA: [{ kind: 'relief', on: 'propaganda' }] });
    expect(game.facts('relief')).toEqual([
      { kind: 'relief', power: ITA, on: 'propaganda', cost: 8 + lands },
    ]);
    expect(game.power(ITA).parties.fascist.share).toBe(before + 1);
  });
});

describe('a purge', () => {
  test('cows the faction and costs each of its units a point; the loyal are spared', () => {
    const game = new Table(content);
    game.power(SOV).factions.army = 20;
    const armies = Object.entries(game.world.units).filter(
      ([, { power, kind }]) => power === SOV && kind === 'army',
    );
    game.power(SOV).stocks.gold = 0;
    game.month({ SOV: [{ kind: 'purge', faction: 'army' }] });
    expect(game.facts('purged')).toMatchObject([{ power: SOV, faction: 'army' }]);
    for (const [id, { strength }] of armies) expect(game.unit(id).strength).toBe(strength - 1);
    expect(game.power(SOV).factions.army).toBeGreaterThanOrEqual(55);
    game.power(SOV).factions.army = 80;
    game.month({ SOV: [{ kind: 'purge', faction: 'army' }] });
    expect(game.refusals()).toEqual(['loyal-enough']);
  });
});

describe('a strike', () => {
  test('is as likely as the government is weak and its communists are strong', () => {
    const game = new Table(content);
    const own = game.power(SPA);
    own.stability = 21;
    const terms = strikeTerms(own, { ...tallyOf(game, SPA), unrest: 10 });
    expect(terms).toEqual([
      { reason: 'strike.government', value: 12 },
      { reason: 'strike.party', value: -1 },
      { reason: 'strike.streets', value: 2 },
    ]);
  });

  test('stops the works of the most troubled province for its month', () => {
    const game = new Table(content);
    for (let i = 0; i < 24 && game.facts('strike').length === 0; i++) {
      game.power(SPA).stability = 5;
      game.land('bilbao').unrest = 60;
      game.month();
    }
    const strike = game.facts('strike').find(({ power }) => power === SPA);
    if (!strike) throw new Error('nobody struck in two years');
    expect(strike).toMatchObject({ province: 'bilbao', cost: { gold: 3, coal: 1 } });
  });
});

describe('a coup', () => {
  const shaken = (loyalty: Partial<Record<Faction, number>>) => {
    const game = new Table(content);
    game.power(SPA).stability = 10;
    Object.assign(game.power(SPA).factions, loyalty);
    return game;
  };

  test('weighs the voice and the anger of who strikes against who stands by the state', () => {
    const game = shaken({ army: 10, navy: 50, air: 40, party: 20, court: 10 });
    // Others: (8×50 + 5×40 + 62×20 + 10×10) / 100 = 19.
    expect(coupTerms(game.power(SPA), 'army')).toEqual([
      { reason: 'coup.voice', value: 15 },
      { reason: 'coup.anger', value: 20 },
      { reason: 'coup.state', value: 15 },
      { reason: 'coup.others', value: -19 },
    ]);
  });

  test('that carries brings the soldiers’ regime, a quieter country and loyal officers', () => {
    const game = shaken({ army: 0, navy: 0, air: 0, party: 0, court: 0 });
    const month = opened(game);
    startCoup(month, SPA, 'army');
    expect(month.log.map(({ kind }) => kind)).toEqual(['coup', 'government', 'factions', 'home']);
    const own = month.world.powers[SPA];
    expect(own).toMatchObject({ regime: 'authoritarian', ruling: 'national', stability: 25 });
    expect(own?.factions).toMatchObject({ army: 75, court: 45 });
    expect(own?.parties.communist.banned).toBe(true);
  });

  test('that fails leaves the faction cowed and the country shaken', () => {
    const game = shaken({ army: 25, navy: 100, air: 100, party: 100, court: 100 });
    game.power(SPA).stability = 35;
    const month = opened(game);
    startCoup(month, SPA, 'army');
    expect(month.world.powers[SPA]).toMatchObject({ regime: 'democracy', stability: 31 });
    expect(month.world.powers[SPA]?.factions.army).toBe(60);
  });
});

describe('an election', () => {
  test('is held when its time has come, and sets the next one', () => {
    const game = new Table(content);
    game.power(FRA).election = game.world.month;
    game.month();
    expect(game.facts('election')).toMatchObject([
      { power: FRA, winner: 'liberal', before: 'liberal', next: game.world.month - 1 + 48 },
    ]);
    expect(game.power(FRA).election).toBe(game.world.month - 1 + 48);
  });

  test('waits while the country is at war', () => {
    const game = new Table(content).war(FRA, ITA);
    game.power(FRA).election = game.world.month;
    game.month();
    expect(game.facts('election')).toEqual([]);
  });

  test('brings the strongest legal party and its leader to power', () => {
    const game = new Table(content);
    const { parties } = game.power(FRA);
    Object.assign(parties.national, { share: 60 });
    Object.assign(parties.liberal, { share: 10 });
    Object.assign(parties.communist, { share: 90, banned: true });
    const month = opened(game);
    callElection(month, FRA);
    expect(month.world.powers[FRA]).toMatchObject({
      regime: 'democracy',
      ruling: 'national',
      leader: 'Pierre-Étienne Flandin',
    });
  });

  test('that a party without love of elections wins is the last one', () => {
    const game = new Table(content);
    Object.assign(game.power(FRA).parties.communist, { share: 90 });
    const month = opened(game);
    callElection(month, FRA);
    expect(month.world.powers[FRA]).toMatchObject({
      regime: 'communist',
      leader: 'Maurice Thorez',
    });
    expect(month.world.powers[FRA]?.parties.liberal.banned).toBe(true);
  });
});

describe('a computer’s cabinet at home', () => {
  const step = (change: (game: Table) => void) => {
    const game = new Table(content);
    change(game);
    const { survey } = situationOf(content, game.world);
    return governHome(seatCabinet(content, game.world, survey, SOV));
  };

  test('does nothing in a quiet country', () => {
    expect(step(() => undefined)).toEqual([]);
  });

  test('feeds a restless one while the treasury lasts', () => {
    const orders = step((game) => {
      game.power(SOV).stability = 20;
      game.power(SOV).stocks.gold = 900;
    });
    expect(orders).toMatchObject([{ kind: 'relief', on: 'bread' }]);
    expect(sumOf(orders[0]?.why ?? [])).toBe(22);
  });

  test('purges whom it fears', () => {
    const orders = step((game) => {
      game.power(SOV).factions.party = 5;
    });
    expect(orders).toMatchObject([{ kind: 'purge', faction: 'party' }]);
  });
});
