import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  crisisId,
  estimate,
  grainFor,
  lossOfFace,
  passagesOf,
  policyOf,
  pressTerms,
  sharesOf,
  situationOf,
  stakesAgainst,
  sumOf,
  yieldTerms,
  type Crisis,
  type PowerId,
  type Stake,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const content = ourGame('1933-pact');
const port: Stake = { kind: 'land', provinces: ['grauport' as never] };
const [GER, AUT, ITA] = ['GER', 'AUT', 'ITA'] as [PowerId, PowerId, PowerId];

const press = (over: Stake, against = 'GRY') => ({ kind: 'press', against, over });
const back = (side: string, crisis = 'RED-GRY') => ({ kind: 'back', crisis, side });

/** RED presses GRY for its port, so many steps up the ladder; nobody is bound to anybody. */
function pressed(steps = 1): Table {
  const game = new Table(tiny);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  for (let i = 0; i < steps; i++) game.month({ RED: [press(port)] });
  return game;
}

const crisisIn = (game: Table, by = 'RED', against = 'GRY'): Crisis => {
  const crisis = game.world.crises[crisisId(by as PowerId, against as PowerId)];
  if (!crisis) throw new Error('no crisis');
  return crisis;
};

/** What a power's standing changed by in the last month. */
const standing = (game: Table, power: string): number =>
  game
    .facts('prestige')
    .filter((fact) => fact.power === power)
    .reduce((sum, { change }) => sum + change, 0);

describe('what a crisis may be over', () => {
  test('several provinces at once, all of which go over when the pressed gives way', () => {
    const game = new Table(content);
    const over = { kind: 'land', provinces: ['liberec', 'znojmo'] };
    game.month({ GER: [press(over as Stake, 'CZE')] });
    game.month({ CZE: [{ kind: 'give-way', crisis: 'GER-CZE' }] });
    expect(['liberec', 'znojmo'].map((id) => game.land(id).owner)).toEqual(['GER', 'GER']);
  });

  test('the existence of a state: it is no more when it gives way, and others take alarm', () => {
    const game = new Table(content).month({ GER: [press({ kind: 'state' }, 'AUT')] });
    game.month({ AUT: [{ kind: 'give-way', crisis: 'GER-AUT' }] });
    expect(game.power('AUT').alive).toBe(false);
    expect(game.land('wien').owner).toBe('GER');
    const alarmed = game.facts('opinion').filter(({ cause }) => cause.cause.endsWith('a-state'));
    expect(alarmed.map(({ of }) => of)).toContain('FRA');
  });

  test('no state whose capital one does not want', () => {
    const game = new Table(content).month({ GER: [press({ kind: 'state' }, 'POL')] });
    expect(game.refusals()).toEqual(['no-claim']);
  });

  test('a right of passage, which stands open when the keeper gives way', () => {
    const game = new Table(content);
    const situation = situationOf(content, game.world);
    const over = stakesAgainst(situation, 'SOV' as PowerId, 'TUR' as PowerId).find(
      ({ kind }) => kind === 'passage',
    );
    if (over?.kind !== 'passage') throw new Error('no passage to ask for');
    game.month({ SOV: [press(over, 'TUR')] });
    game.month({ TUR: [{ kind: 'give-way', crisis: 'SOV-TUR' }] });
    const edge = passagesOf(content.board).get(over.passage);
    if (!edge) throw new Error('no edge');
    expect(policyOf(game.world, edge, 'TUR' as PowerId)).toBe('open');
  });

  test('no passage of somebody who does not keep it', () => {
    const passage = [...passagesOf(content.board).keys()][0] as string;
    const over = { kind: 'passage', passage } as Stake;
    const game = new Table(content).month({ SOV: [press(over, 'SWI')] });
    expect(game.refusals()).toEqual(['not-theirs-to-give']);
  });

  test('a partition, which gives each of the two what it wants', () => {
    const game = pressed(0);
    const partition = { kind: 'partition', with: 'BLU' } as Stake;
    game.month({ RED: [press(partition)] });
    const shares = sharesOf(
      situationOf(tiny, game.world),
      'RED' as PowerId,
      'GRY' as PowerId,
      'BLU' as PowerId,
    );
    game.month({ GRY: [{ kind: 'give-way', crisis: 'RED-GRY' }] });
    expect(game.power('GRY').alive).toBe(false);
    for (const [id, owner] of shares) expect(game.land(id).owner).toBe(owner);
    expect(game.land('grauport').owner).toBe('RED');
  });

  test('no partition goes to arms before the partner has said so in public', () => {
    const game = pressed(0);
    const order = press({ kind: 'partition', with: 'BLU' } as Stake);
    game
      .month({ RED: [order] })
      .month({ RED: [order] })
      .month({ RED: [order] });
    expect(game.refusals()).toEqual(['no-partner']);
    game.month({ BLU: [back('by')] }).month({ RED: [order] });
    expect(crisisIn(game).step).toBe('mobilisation');
  });

  test('one thing at a time', () => {
    const game = pressed();
    const other = { kind: 'land', provinces: ['hochpass'] } as unknown as Stake;
    game.month({ RED: [press(other)] });
    expect(game.refusals()).toEqual(['already-open']);
  });
});

describe('bystanders', () => {
  test('back a side in public: both sides remember it', () => {
    const game = pressed().month({ BLU: [back('against')] });
    expect(crisisIn(game).backers).toEqual({ BLU: 'against' });
    const causes = game.facts('opinion').map(({ of, cause }) => [of, cause.cause]);
    expect(causes).toEqual(
      expect.arrayContaining([
        ['GRY', 'cause.backed-us'],
        ['RED', 'cause.backed-our-rival'],
      ]),
    );
  });

  test('may not back twice, nor in a quarrel of their own', () => {
    const game = pressed().month({ BLU: [back('against')] });
    game.month({ BLU: [back('by')], RED: [back('by')] });
    expect(game.refusals()).toEqual(['takes-part-already', 'takes-part-already']);
  });

  test('lose standing with the side that they backed', () => {
    const game = pressed(3).month({ BLU: [back('by')] });
    game.month({ RED: [{ kind: 'step-down', crisis: 'RED-GRY' }] });
    expect(standing(game, 'RED')).toBe(-lossOfFace('mobilisation'));
    expect(standing(game, 'BLU')).toBeLessThan(0);
  });

  test('lose standing and trust when they take a promise back', () => {
    const game = pressed(2).month({ BLU: [back('against')] });
    game.month({ BLU: [{ kind: 'stand-aside', crisis: 'RED-GRY' }] });
    expect(crisisIn(game).backers).toEqual({});
    expect(standing(game, 'BLU')).toBeLessThan(0);
    expect(game.facts('trust').map(({ of, toward }) => [of, toward])).toEqual([['GRY', 'BLU']]);
  });

  test('cannot take back what they have not promised', () => {
    const game = pressed().month({ BLU: [{ kind: 'stand-aside', crisis: 'RED-GRY' }] });
    expect(game.refusals()).toEqual(['not-taking-part']);
  });

  test('are called when it comes to war, and pay for staying away', () => {
    const game = pressed(4).month({ BLU: [back('against')] });
    game.month({ RED: [{ kind: 'declare-war', on: 'GRY' }] });
    const [call] = game.facts('call-made');
    expect([call?.to, call?.by, call?.treaty]).toEqual(['BLU', 'GRY', null]);
    game.month({ BLU: [{ kind: 'answer-call', call: call?.call, answer: 'refuse' }] });
    expect(standing(game, 'BLU')).toBeLessThan(0);
  });

  test('see whoever lets his own last term pass lose face, as if he had stepped down', () => {
    const game = pressed(4).month().month().month();
    expect(game.facts('crisis-ended').map(({ how }) => how)).toEqual(['stepped-down']);
    expect(standing(game, 'RED')).toBe(-lossOfFace('ultimatum'));
  });

  test('mediate, and giving in costs half', () => {
    const game = pressed(3).month({ BLU: [{ kind: 'mediate', crisis: 'RED-GRY' }] });
    expect(crisisIn(game).mediator).toBe('BLU');
    game.month({ RED: [{ kind: 'step-down', crisis: 'RED-GRY' }] });
    expect(standing(game, 'RED')).toBe(-lossOfFace('mobilisation') / 2);
    expect(standing(game, 'BLU')).toBeGreaterThan(0);
  });

  test('are not borne as mediators by who cannot stand them', () => {
    const game = pressed();
    const row = (game.world.relations['GRY' as never] ??= {}) as Record<string, unknown>;
    const grudge = { cause: 'cause.left-us-alone', value: -90, since: game.world.month, fades: 0 };
    row['BLU'] = { trust: 0, causes: [grudge] };
    game.month({ BLU: [{ kind: 'mediate', crisis: 'RED-GRY' }] });
    expect(game.refusals()).toEqual(['not-welcome']);
  });
});

describe('25 July 1934 (MIL-10)', () => {
  const over: Stake = { kind: 'state' };
  const quarrel = { by: GER, against: AUT, over, backers: {} };
  const readings = (game: Table) => pressTerms(situationOf(content, game.world), quarrel);

  /** Germany armed, Austria with two weak divisions, Italy with nothing in the north. */
  function july(): Table {
    const game = new Table(content, 'july').clear();
    for (const at of ['munchen', 'stuttgart', 'dresden', 'berlin', 'hannover'])
      game.put('GER', at, 9);
    game.put('AUT', 'innsbruck', 2);
    game.put('AUT', 'wien', 2);
    game.put('ITA', 'roma', 8);
    return game;
  }

  /** Four armies on the frontier of Tyrol and Carinthia. */
  function atTheBrenner(game: Table): Table {
    for (const at of ['bolzano', 'udine', 'trieste', 'belluno'])
      if (content.board.places[at as never]) game.put('ITA', at, 10);
    return game;
  }

  test('Italian armies beside Austria change Berlin’s arithmetic, by name and size', () => {
    const before = readings(july());
    const after = readings(atTheBrenner(july()));
    expect(sumOf(after)).toBeLessThan(sumOf(before) - 10);
    const italy = after.find(({ about }) => about?.['power'] === ITA);
    expect(italy?.value).toBeLessThan(0);
    expect(italy?.about?.['beside']).toBeGreaterThan(0);
  });

  test('Rome’s public word weighs more than its silence', () => {
    const game = atTheBrenner(july());
    const situation = situationOf(content, game.world);
    const silent = sumOf(pressTerms(situation, quarrel));
    const spoken = sumOf(pressTerms(situation, { ...quarrel, backers: { [ITA]: 'against' } }));
    expect(spoken).toBeLessThan(silent);
  });

  test('Vienna stands firmer with the Italians behind it', () => {
    const alone = situationOf(content, july().world);
    const helped = situationOf(content, atTheBrenner(july()).world);
    expect(sumOf(yieldTerms(helped, quarrel))).toBeLessThan(sumOf(yieldTerms(alone, quarrel)));
  });

  test('who fights elsewhere deters less (WI-14)', () => {
    const free = sumOf(readings(atTheBrenner(july())));
    const busy = sumOf(readings(atTheBrenner(july()).war('ITA', 'ETH')));
    expect(busy).toBeGreaterThan(free);
  });
});

describe('an embassy’s estimate', () => {
  test('is exact of oneself, coarser abroad, coarsest without an embassy', () => {
    const game = new Table(content);
    const grain = (of: string) => grainFor(situationOf(content, game.world), ITA, of as PowerId);
    expect(grain('ITA')).toBe(1);
    game.world.unrecognised['ETH-ITA'] = true;
    expect(grain('ETH')).toBe(20);
    expect(grain('NOR')).toBeLessThan(20);
  });

  test('drops reasons that are smaller than it can see', () => {
    const terms = [
      { reason: 'resolve.odds', value: -17 },
      { reason: 'resolve.home', value: 4 },
    ];
    expect(estimate(terms, 10)).toEqual([{ reason: 'resolve.odds', value: -20 }]);
    expect(estimate(terms, 1)).toEqual(terms);
  });
});
