import { describe, expect, test } from 'vitest';
import {
  injuriesOf,
  leakClause,
  legal,
  passageOpen,
  passagesOf,
  situationOf,
  viewFor,
  weigh,
  type Clause,
  type Fact,
  type PowerId,
  type ProvinceId,
  type TreatyId,
} from '../../src/rules/index.ts';
import { swornHost } from '../../src/rules/diplomacy/clauses/exileHosted.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const id = (tag: string): PowerId => tag as PowerId;
const place = (name: string): ProvinceId => name as ProvinceId;

/** May 1933 without the treaties of the day, everybody recognising everybody. */
function europe(): Table {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const key of Object.keys(game.world.treaties)) delete game.world.treaties[key as TreatyId];
  return game;
}

/** One offers, the other accepts in the same month. */
function sign(game: Table, from: string, to: string, clauses: readonly Clause[]): Table {
  const offer = { kind: 'offer', to, clauses, until: null };
  const answer = { kind: 'answer', offer: `${from}-${to}-${game.world.month}`, accept: true };
  return game.month({ [from]: [offer], [to]: [answer] });
}

const broken = (game: Table): readonly (string | null)[] =>
  game.facts('treaty-ended').flatMap(({ how, by }) => (how === 'broken' ? [by] : []));
/** The treaties in force that say just this. */
const standing = (game: Table, clause: Clause): number =>
  Object.values(game.world.treaties).filter(
    ({ clauses }) => clauses.length === 1 && clauses[0]?.kind === clause.kind,
  ).length;
const refused = (game: Table, from: string, to: string, clause: Clause): readonly string[] =>
  game.month({ [from]: [{ kind: 'offer', to, clauses: [clause], until: null }] }).refusals();

const [GER, ITA, SOV, TUR] = ['GER', 'ITA', 'SOV', 'TUR'].map(id) as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

describe('the straits', () => {
  const clause: Clause = { kind: 'straits', by: TUR, to: SOV };
  test('opened by treaty let the ships of the other through whatever the policy (WI-19)', () => {
    const game = europe();
    const [passage, edge] =
      [...passagesOf(content.board)].find(([, each]) =>
        (each.keepers ?? []).some((keeper) => game.holder(keeper) === 'TUR'),
      ) ?? [];
    if (!passage || !edge) throw new Error('Turkey keeps no straits');
    game.world.passages[passage] = { [TUR]: 'closed' };
    const open = (): boolean => passageOpen(situationOf(content, game.world), SOV, edge);
    expect(open()).toBe(false);
    sign(game, 'TUR', 'SOV', [clause]);
    expect(open()).toBe(true);
  });

  test('are nobody’s to open but theirs who keep them', () => {
    expect(refused(europe(), 'SOV', 'POL', { kind: 'straits', by: id('POL'), to: SOV })).toEqual([
      'not-theirs-to-give',
    ]);
  });
});

describe('a claim', () => {
  const clause: Clause = { kind: 'claim', by: ITA, to: SOV, province: place('chisinau') };
  test('recognised pleases who makes it and angers who holds the land (ROM-3)', () => {
    const game = europe();
    const situation = situationOf(content, game.world);
    const worth = (me: PowerId, other: PowerId): number | undefined =>
      weigh(situation, me, other, [clause]).terms.find(({ reason }) =>
        reason.startsWith('worth.claim'),
      )?.value;
    expect(worth(SOV, ITA)).toBeGreaterThan(0);
    expect(worth(ITA, SOV)).toBeLessThan(0);
    expect(injuriesOf(situation, clause)).toEqual([{ power: 'ROM', points: -12 }]);
    sign(game, 'ITA', 'SOV', [clause]);
    const resented = game.facts('opinion').filter(({ of }) => of === 'ROM');
    expect(resented.map(({ toward }) => toward).sort()).toEqual(['ITA', 'SOV']);
  });

  test('on the land of a party is a cession, and is refused', () => {
    const own: Clause = { kind: 'claim', by: id('ROM'), to: SOV, province: place('chisinau') };
    expect(refused(europe(), 'ROM', 'SOV', own)).toEqual(['not-theirs-to-give']);
  });
});

describe('a cession', () => {
  test('can be asked for where one has taken what one wants, and the land changes hands by it', () => {
    const game = europe().month({ ITA: [{ kind: 'declare-war', on: 'YUG' }] });
    const split = place('split');
    const open = (): readonly Clause[] =>
      legal(content, viewFor(game.world, ITA)).clauses[id('YUG')] ?? [];
    const asks = (clause: Clause): boolean =>
      clause.kind === 'cession' && clause.province === split && clause.to === ITA;
    game.land('split').controller = ITA;
    const clause = open().find(asks);
    expect(clause?.kind).toBe('cession');
    sign(game, 'ITA', 'YUG', [{ kind: 'peace' }, ...(clause ? [clause] : [])]);
    expect(game.land('split')).toMatchObject({ owner: 'ITA', controller: 'ITA' });
    game.land('split').controller = id('HUN');
    expect(open().some(asks)).toBe(false);
  });
});

describe('a sphere of influence', () => {
  const clause: Clause = { kind: 'sphere', by: GER, to: SOV, over: id('POL') };
  test('is broken by whoever threatens, attacks or binds the land that he left', () => {
    const game = sign(europe(), 'GER', 'SOV', [clause]);
    expect(standing(game, clause)).toBe(1);
    game.month({ GER: [{ kind: 'declare-war', on: 'POL' }] });
    expect(broken(game)).toEqual(['GER']);
    expect(game.world.relations[SOV]?.[GER]?.trust).toBeLessThanOrEqual(-40);
  });

  test('is broken by a signature, too', () => {
    const game = sign(europe(), 'GER', 'SOV', [clause]);
    sign(game, 'POL', 'GER', [{ kind: 'alliance' }]);
    expect(broken(game)).toEqual(['GER']);
  });

  test('does not tie the one to whom the land is left', () => {
    const game = sign(europe(), 'GER', 'SOV', [clause]);
    game.month({ SOV: [{ kind: 'declare-war', on: 'POL' }] });
    expect(broken(game)).toEqual([]);
  });

  test('over a great power is refused', () => {
    const great: Clause = { kind: 'sphere', by: GER, to: SOV, over: id('GBR') };
    expect(refused(europe(), 'GER', 'SOV', great)).toEqual(['not-theirs-to-give']);
  });
});

describe('a joint client', () => {
  test('binds both to keep their hands off it (WI-16)', () => {
    const game = sign(europe(), 'ITA', 'YUG', [{ kind: 'joint-client', of: id('ALB') }]);
    game.month({ YUG: [{ kind: 'declare-war', on: 'ALB' }] });
    expect(broken(game)).toEqual(['YUG']);
  });

  test('cannot be a power of rank', () => {
    const clause: Clause = { kind: 'joint-client', of: id('FRA') };
    expect(refused(europe(), 'ITA', 'YUG', clause)).toEqual(['not-theirs-to-give']);
  });
});

describe('a promise to keep out', () => {
  const clause: Clause = { kind: 'keep-out', by: GER, to: ITA, province: place('innsbruck') };
  const march = (game: Table) => ({
    kind: 'move',
    unit: game.put('GER', 'munchen'),
    to: 'innsbruck',
  });
  test('is broken by the march itself', () => {
    const game = sign(europe().clear(), 'ITA', 'GER', [clause]).war('GER', 'AUT');
    game.month({ GER: [march(game)] });
    expect(broken(game)).toEqual(['GER']);
  });

  test('is kept by whoever stays away', () => {
    const game = sign(europe().clear(), 'ITA', 'GER', [clause]).war('GER', 'AUT');
    march(game);
    game.month();
    expect(broken(game)).toEqual([]);
    expect(standing(game, clause)).toBe(1);
  });

  test('about no place at all is refused', () => {
    const nowhere: Clause = { kind: 'keep-out', by: GER, to: ITA, province: place('nowhere') };
    expect(refused(europe(), 'ITA', 'GER', nowhere)).toEqual(['no-such-province']);
  });
});

describe('a promise to stand by', () => {
  const clause: Clause = { kind: 'stand-by', by: ITA, to: id('AUT'), province: place('innsbruck') };
  /** An Italian army at the Brenner beside an Austrian one that it promised to support. */
  function beside(): Table {
    const game = europe().clear();
    game.put('AUT', 'innsbruck');
    game.put('ITA', 'bolzano');
    return sign(game, 'AUT', 'ITA', [clause]);
  }

  test('is broken by whoever could have supported and did not', () => {
    const game = beside();
    expect(broken(game)).toEqual([]);
    game.month();
    expect(broken(game)).toEqual(['ITA']);
  });

  test('is kept by the support', () => {
    const game = beside();
    game.month({ ITA: [{ kind: 'support', unit: 'ITA-at-bolzano', from: 'innsbruck' }] });
    expect(broken(game)).toEqual([]);
  });

  test('between others is no business of the two who sign', () => {
    const theirs: Clause = { ...clause, by: id('FRA') };
    expect(refused(europe(), 'AUT', 'ITA', theirs)).toEqual(['not-a-party']);
  });
});

describe('a promise of refuge', () => {
  const clause: Clause = { kind: 'exile-hosted', by: ITA, to: id('AUT') };
  test('makes a host of a power at peace (WI-4)', () => {
    const game = sign(europe(), 'AUT', 'ITA', [clause]);
    const situation = situationOf(content, game.world);
    expect(swornHost(situation, ITA, id('AUT'))).toBe(true);
    expect(swornHost(situation, id('AUT'), ITA)).toBe(false);
  });

  test('that stands already is refused', () => {
    const game = sign(europe(), 'AUT', 'ITA', [clause]);
    expect(refused(game, 'AUT', 'ITA', clause)).toEqual(['already-agreed']);
  });
});

describe('a secret clause', () => {
  const secret: Clause = {
    kind: 'claim',
    by: ITA,
    to: id('BUL'),
    province: place('skopje'),
    secret: true,
  };
  const sealed = (): Table => sign(europe(), 'ITA', 'BUL', [{ kind: 'friendship' }, secret]);
  const clausesSeen = (game: Table, by: string): number =>
    Object.values(viewFor(game.world, id(by)).world.treaties)[0]?.clauses.length ?? 0;

  /** Whom Yugoslavia holds the bargain against. */
  const resented = (log: readonly Fact[]): string[] =>
    log.flatMap((fact) =>
      fact.kind === 'opinion' && fact.cause.cause === 'cause.bargained-over-us' && fact.of === 'YUG'
        ? [fact.toward]
        : [],
    );

  test('is seen by its parties alone', () => {
    const game = sealed();
    expect(['ITA', 'BUL', 'YUG', 'FRA'].map((each) => clausesSeen(game, each))).toEqual([
      2, 2, 1, 1,
    ]);
  });

  test('offends nobody until it comes out, and then those at whose cost it was made', () => {
    const game = sealed();
    expect(resented(game.log)).toEqual([]);
    const month = openMonth(content, game.world, {});
    leakClause(month, Object.keys(game.world.treaties)[0] as TreatyId, null, 'chance');
    expect(resented(month.log)).toEqual(['ITA', 'BUL']);
    expect(viewFor(month.world, id('FRA')).world.treaties).toEqual(month.world.treaties);
  });

  test('read by spies is known to whose spies they are, and to nobody else', () => {
    const game = sealed();
    const month = openMonth(content, game.world, {});
    leakClause(month, Object.keys(game.world.treaties)[0] as TreatyId, id('YUG'), 'espionage');
    game.world = month.world;
    expect(['YUG', 'FRA'].map((each) => clausesSeen(game, each))).toEqual([2, 1]);
  });

  test('found out costs the trust of a friend behind whose back it was made (WI-5)', () => {
    const game = sealed();
    sign(game, 'ITA', 'YUG', [{ kind: 'friendship' }]);
    const month = openMonth(content, game.world, {});
    const treaty = Object.keys(game.world.treaties).find((each) => each.includes('BUL'));
    leakClause(month, treaty as TreatyId, null, 'chance');
    expect(month.world.relations[id('YUG')]?.[ITA]?.trust).toBe(-15);
  });

  test('comes out when it is broken', () => {
    const game = sign(europe(), 'GER', 'SOV', [
      { kind: 'sphere', by: GER, to: SOV, over: id('POL'), secret: true },
    ]);
    game.month({ GER: [{ kind: 'declare-war', on: 'POL' }] });
    expect(game.facts('clause-leaked')[0]).toMatchObject({ to: null, how: 'execution' });
  });

  test('comes out by chance sooner or later, and not at once', () => {
    const game = sealed();
    let months = 0;
    while (game.facts('clause-leaked').length === 0 && months < 400) {
      game.month();
      months += 1;
    }
    expect(months).toBeGreaterThan(1);
    expect(months).toBeLessThan(400);
  });

  test('cannot be one that everybody would see happen', () => {
    expect(refused(europe(), 'ITA', 'BUL', { kind: 'recognition', secret: true })).toEqual([
      'cannot-be-secret',
    ]);
  });
});

test('every clause that may be put before somebody may be offered to him', () => {
  const game = europe();
  const { clauses } = legal(content, viewFor(game.world, ITA));
  const kinds = new Set(Object.values(clauses).flatMap((each) => each.map(({ kind }) => kind)));
  for (const kind of ['claim', 'sphere', 'joint-client', 'keep-out', 'exile-hosted', 'stand-by'])
    expect(kinds).toContain(kind);
});
