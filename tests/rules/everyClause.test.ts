import { expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  CLAUSE_KINDS,
  sortedKeys,
  type Clause,
  type ClauseKind,
  type RefusalCode,
  type TreatyId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');

/** How a kind of clause is played once, and how it is refused. */
interface Play {
  readonly between: readonly [from: string, to: string];
  readonly clause: object;
  readonly code: RefusalCode;
  /** What is refused; without it, the same clause a second time. */
  readonly refused?: object;
  /** What has to be laid out for it. */
  readonly lay?: (game: Table) => void;
}

const between = ['ITA', 'SOV'] as const;
/** A promise of both that cannot be given twice. */
const twice = (clause: object): Play => ({ between, clause, code: 'already-agreed' });
const war = (game: Table): void => void game.war('ITA', 'SOV');
const [byIta, byAut] = [
  { by: 'ITA', to: 'AUT' },
  { by: 'AUT', to: 'ITA' },
];

/** The compiler asks for every kind. */
const PLAYS: Readonly<Record<ClauseKind, Play>> = {
  recognition: {
    ...{ between, clause: {}, code: 'already-recognised' },
    lay: ({ world }) => void (world.unrecognised['ITA-SOV'] = true),
  },
  friendship: twice({}),
  consultation: twice({}),
  neutrality: twice({}),
  'non-aggression': twice({}),
  alliance: twice({ against: 'GER' }),
  guarantee: twice({ by: 'ITA', of: 'SOV' }),
  access: twice({ by: 'ITA', to: 'SOV' }),
  straits: twice({ by: 'ITA', to: 'SOV' }),
  claim: twice({ by: 'ITA', to: 'SOV', province: 'brzesc' }),
  sphere: twice({ by: 'ITA', to: 'SOV', over: 'EST' }),
  'exile-hosted': twice({ by: 'ITA', to: 'SOV' }),
  sanctions: twice({ against: 'CZE', good: 'gold' }),
  'joint-client': twice({ of: 'SWI' }),
  peace: { between, clause: {}, code: 'not-at-war', lay: war },
  armistice: { between, clause: {}, code: 'already-agreed', lay: war },
  trade: {
    between,
    clause: { by: 'ITA', to: 'SOV', good: 'coal', amount: 2, price: 2 },
    refused: { by: 'ITA', to: 'SOV', good: 'coal', amount: 0, price: 2 },
    code: 'bad-amount',
  },
  indemnity: {
    between,
    clause: { by: 'SOV', to: 'ITA', amount: 2 },
    refused: { by: 'SOV', to: 'ITA', amount: -2 },
    code: 'bad-amount',
  },
  cession: {
    between: ['ITA', 'AUT'],
    clause: { ...byIta, province: 'bolzano' },
    code: 'not-theirs-to-give',
  },
  protectorate: { between: ['ITA', 'AUT'], clause: byAut, code: 'foreign-affairs-elsewhere' },
  demilitarised: {
    between: ['ITA', 'AUT'],
    clause: { ...byIta, province: 'bolzano' },
    refused: { ...byIta, province: 'innsbruck' },
    code: 'not-theirs-to-give',
  },
  'keep-out': {
    between: ['ITA', 'AUT'],
    clause: { ...byIta, province: 'bern' },
    refused: { ...byIta, province: 'atlantis' },
    code: 'no-such-province',
  },
  'stand-by': {
    between: ['ITA', 'AUT'],
    clause: { ...byIta, province: 'innsbruck' },
    refused: { by: 'GER', to: 'AUT', province: 'innsbruck' },
    code: 'not-a-party',
  },
};

/** May 1933 without the treaties of the day, everybody recognising everybody. */
function europe({ lay }: Play): Table {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const key of Object.keys(game.world.treaties)) delete game.world.treaties[key as TreatyId];
  lay?.(game);
  return game;
}

const offered = (kind: ClauseKind, how: Play, clause: object = how.clause) => ({
  kind: 'offer',
  to: how.between[1],
  clauses: [{ kind, ...clause } as Clause],
  until: null,
});

const plays = sortedKeys(PLAYS).map((kind): [ClauseKind, Play] => [kind, PLAYS[kind]]);

/** Plays a clause: the one offers it, the other signs. */
function play(kind: ClauseKind, how: Play): Table {
  const [from, to] = how.between;
  const game = europe(how);
  const answer = { kind: 'answer', offer: `${from}-${to}-${game.world.month}`, accept: true };
  return game.month({ [from]: [offered(kind, how)], [to]: [answer] });
}

test('the table has every kind of clause', () => {
  expect(plays.map(([kind]) => kind).toSorted()).toEqual([...CLAUSE_KINDS].toSorted());
});

test.each(plays)('%s is signed as it is written', (kind, how) => {
  const game = play(kind, how);
  expect(game.refusals()).toEqual([]);
  expect(game.facts('treaty-signed').map(({ clauses }) => clauses)).toEqual([
    [{ kind, ...how.clause }],
  ]);
});

test.each(plays)('%s is refused where it has no ground', (kind, how) => {
  const game = how.refused ? europe(how) : play(kind, how);
  const order = offered(kind, how, how.refused);
  expect(game.month({ [how.between[0]]: [order] }).refusals()).toEqual([how.code]);
});
