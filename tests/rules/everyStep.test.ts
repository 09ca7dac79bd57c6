import { expect, test } from 'vitest';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';
import type { FactKind, RefusalCode } from '../../src/rules/index.ts';

const content = tinyContent();
const over = { kind: 'land', provinces: ['grauport'] };
const press = { kind: 'press', against: 'GRY', over };
const crisis = 'RED-GRY';
const congress = 'BLU';
const call = { kind: 'call-congress', agenda: { kind: 'security' }, circle: 'neighbours' };
const seat = { kind: 'take-seat', congress, accept: true };
const propose = { kind: 'propose', congress, draft: 'consultation' };
const vote = { kind: 'vote', congress, for: 'consultation' };

type Month = Readonly<Record<string, readonly object[]>>;

/** One step of a crisis or a conference: how it is played, and by whom it is refused and why. */
interface Step {
  /** The months before it. */
  readonly after: readonly Month[];
  readonly by: string;
  readonly order: object;
  readonly tells: FactKind;
  readonly refusedTo: string;
  readonly refused?: object;
  readonly code: RefusalCode;
}

const pressed: readonly Month[] = [{ RED: [press] }];
const called: readonly Month[] = [{ BLU: [call] }];
const seated: readonly Month[] = [...called, { RED: [seat], GRY: [seat] }];

const STEPS: Readonly<Record<string, Step>> = {
  press: {
    ...{ after: [], by: 'RED', order: press, tells: 'crisis-step' },
    ...{ refusedTo: 'RED', refused: { ...press, against: 'RED' }, code: 'own-power' },
  },
  'step-down': {
    ...{ after: pressed, by: 'RED', order: { kind: 'step-down', crisis }, tells: 'crisis-ended' },
    ...{ refusedTo: 'GRY', code: 'not-your-crisis' },
  },
  'give-way': {
    ...{ after: pressed, by: 'GRY', order: { kind: 'give-way', crisis }, tells: 'crisis-ended' },
    ...{ refusedTo: 'RED', code: 'not-your-crisis' },
  },
  back: {
    ...{ after: pressed, by: 'BLU', order: { kind: 'back', crisis, side: 'against' } },
    ...{ tells: 'crisis-stance', refusedTo: 'GRY', code: 'takes-part-already' },
  },
  mediate: {
    ...{ after: pressed, by: 'BLU', order: { kind: 'mediate', crisis }, tells: 'crisis-stance' },
    ...{ refusedTo: 'RED', code: 'takes-part-already' },
  },
  'stand-aside': {
    after: [...pressed, { BLU: [{ kind: 'back', crisis, side: 'by' }] }],
    ...{ by: 'BLU', order: { kind: 'stand-aside', crisis }, tells: 'crisis-stance' },
    ...{ refusedTo: 'GRY', code: 'not-taking-part' },
  },
  'declare-war': {
    ...{ after: [], by: 'RED', order: { kind: 'declare-war', on: 'GRY' }, tells: 'war-declared' },
    ...{ refusedTo: 'GRY', code: 'own-power' },
  },
  'call-congress': {
    ...{ after: [], by: 'BLU', order: call, tells: 'congress-called' },
    refusedTo: 'RED',
    refused: { ...call, agenda: { kind: 'crisis', crisis: 'nowhere' } },
    code: 'no-such-crisis',
  },
  invite: {
    after: [{ BLU: [{ ...call, circle: 'great' }] }],
    ...{ by: 'BLU', order: { kind: 'invite', congress, power: 'GRY' }, tells: 'congress-seat' },
    ...{ refusedTo: 'RED', code: 'not-the-host' },
  },
  'take-seat': {
    ...{ after: called, by: 'RED', order: seat, tells: 'congress-seat' },
    ...{ refusedTo: 'BLU', code: 'no-seat' },
  },
  propose: {
    ...{ after: seated, by: 'BLU', order: propose, tells: 'congress-draft' },
    refusedTo: 'BLU',
    refused: { ...propose, draft: 'concession' },
    code: 'not-on-the-agenda',
  },
  vote: {
    after: [...seated, { BLU: [propose] }],
    ...{ by: 'RED', order: vote, tells: 'congress-vote' },
    ...{ refusedTo: 'RED', refused: { ...vote, for: 'neutrality' }, code: 'not-on-the-agenda' },
  },
};

/** The table after some months. */
function after(months: readonly Month[]): Table {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  for (const orders of months) game.month(orders);
  return game;
}

test.each(Object.entries(STEPS))('%s is a step that is taken', (_, step) => {
  const game = after(step.after).month({ [step.by]: [step.order] });
  expect(game.refusals()).toEqual([]);
  expect(game.facts(step.tells).length).toBeGreaterThan(0);
});

test.each(Object.entries(STEPS))('%s is refused where it is not open', (_, step) => {
  const order = step.refused ?? step.order;
  const game = after(step.after).month({ [step.refusedTo]: [order] });
  expect(game.refusals()).toEqual([step.code]);
});
