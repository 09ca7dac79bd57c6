import { describe, expect, test } from 'vitest';
import {
  congressId,
  situationOf,
  sumOf,
  voteTerms,
  type Congress,
  type PowerId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const congress = congressId(BLU);
const call = (agenda: object = { kind: 'security' }) => ({
  kind: 'call-congress',
  agenda,
  circle: 'neighbours',
});
const seat = (accept = true) => ({ kind: 'take-seat', congress, accept });
const propose = (draft: string) => ({ kind: 'propose', congress, draft });
const vote = (draft: string) => ({ kind: 'vote', congress, for: draft });

/** Three powers who recognise each other, without treaties. */
function table(): Table {
  const game = new Table(tiny);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  return game;
}

/** BLU has called all to a table, and all have come. */
const sitting = (game = table(), agenda?: object): Table =>
  game.month({ BLU: [call(agenda)] }).month({ RED: [seat()], GRY: [seat()] });

const state = (game: Table): Congress => {
  const found = game.world.congresses[congress];
  if (!found) throw new Error('no congress');
  return found;
};

const standing = (game: Table, power: PowerId): number =>
  game
    .facts('prestige')
    .filter((fact) => fact.power === power)
    .reduce((sum, { change }) => sum + change, 0);

describe('a conference', () => {
  test('goes from invitations to drafts to a vote, and makes a treaty of many', () => {
    const game = sitting();
    expect(state(game).seats).toEqual({ BLU: 'taken', GRY: 'taken', RED: 'taken' });
    expect(state(game).stage).toBe('drafting');
    game.month({ GRY: [propose('non-aggression')] });
    expect(state(game).drafts).toEqual({ 'non-aggression': GRY });
    const yes = [vote('non-aggression')];
    game.month({ BLU: yes, RED: yes, GRY: yes });
    expect(game.facts('treaty-signed').map(({ parties }) => parties)).toEqual([[BLU, GRY, RED]]);
    expect(game.facts('congress-closed')[0]?.agreed).toBe('non-aggression');
    expect(standing(game, BLU)).toBeGreaterThan(0);
    expect(game.world.congresses).toEqual({});
  });

  test('binds only those who voted for it', () => {
    const game = sitting().month({ GRY: [propose('neutrality')] });
    game.month({ BLU: [vote('neutrality')], GRY: [vote('neutrality')], RED: [vote('none')] });
    expect(game.facts('treaty-signed')[0]?.parties).toEqual([BLU, GRY]);
  });

  test('that does not agree costs its host standing', () => {
    const game = sitting().month({ GRY: [propose('neutrality')] });
    game.month({ BLU: [vote('neutrality')], GRY: [vote('none')] });
    expect(game.facts('congress-closed')[0]?.agreed).toBeNull();
    expect(game.facts('treaty-signed')).toEqual([]);
    expect(standing(game, BLU)).toBeLessThan(0);
  });

  test('to which nobody comes fails at once', () => {
    const game = table().month({ BLU: [call()] });
    game.month({ RED: [seat(false)], GRY: [seat(false)] });
    expect(game.facts('congress-closed')[0]?.agreed).toBeNull();
  });

  test('hears nobody out of turn', () => {
    const game = table().month({ BLU: [call()] });
    game.month({ RED: [propose('neutrality')], GRY: [seat(), vote('none')], BLU: [call()] });
    expect(game.refusals().sort()).toEqual(['already-open', 'no-seat', 'not-now']);
  });

  test('takes the same draft from two as one, the second seconding the first', () => {
    const game = sitting().month({ GRY: [propose('neutrality')], RED: [propose('neutrality')] });
    expect(game.facts('order-overtaken')).toEqual([]);
    expect(Object.values(game.world.congresses)[0]?.drafts).toEqual({ neutrality: GRY });
  });

  test('hears no draft that its agenda does not allow, and no vote for one that is not tabled', () => {
    const game = sitting().month({ RED: [propose('front')], GRY: [propose('neutrality')] });
    expect(game.refusals()).toEqual(['not-on-the-agenda']);
    game.month({ RED: [vote('consultation')] });
    expect(game.refusals()).toEqual(['not-on-the-agenda']);
  });

  test('has a seat more when the host asks, and only the host may', () => {
    const game = table();
    game.world.unrecognised['BLU-RED'] = true;
    game.month({ BLU: [call()] });
    expect(state(game).seats[RED]).toBeUndefined();
    delete game.world.unrecognised['BLU-RED'];
    game.month({
      BLU: [{ kind: 'invite', congress, power: RED }],
      GRY: [seat(), { kind: 'invite', congress, power: RED }],
    });
    expect(state(game).seats[RED]).toBe('invited');
    expect(game.refusals()).toEqual(['not-the-host']);
  });

  test('about one power has no seat for it, and it takes the agreement amiss (MIL-12)', () => {
    const game = sitting(table(), { kind: 'against', power: RED });
    expect(state(game).seats[RED]).toBeUndefined();
    game.month({ GRY: [propose('front')] });
    game.month({ BLU: [vote('front')], GRY: [vote('front')] });
    const resents = game.facts('opinion').filter(({ cause }) => cause.cause.endsWith('left-out'));
    expect(resents.map(({ of, toward }) => [of, toward])).toEqual([
      [RED, BLU],
      [RED, GRY],
    ]);
  });

  test('votes by reasons that add up', () => {
    const game = sitting();
    const situation = situationOf(tiny, game.world);
    const terms = voteTerms(situation, GRY, state(game), 'non-aggression');
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.every(({ reason }) => reason.startsWith('congress.'))).toBe(true);
    expect(Number.isInteger(sumOf(terms))).toBe(true);
  });
});

describe('a conference over a crisis', () => {
  const press = {
    kind: 'press',
    against: GRY,
    over: { kind: 'land', provinces: ['grauport'] },
  };
  const overCrisis = (): Table =>
    sitting(
      table()
        .month({ RED: [press] })
        .month({ RED: [press] }),
      {
        kind: 'crisis',
        crisis: 'RED-GRY',
      },
    );

  test('stops the ladder while it sits', () => {
    const game = overCrisis().month({ RED: [press, propose('concession')] });
    expect(game.refusals()).toEqual(['under-discussion']);
    expect(game.world.crises['RED-GRY' as never]).toMatchObject({ step: 'demand' });
  });

  test('settles it when the pressed agrees to concede', () => {
    const game = overCrisis().month({ RED: [propose('concession')] });
    const yes = [vote('concession')];
    game.month({ BLU: yes, RED: yes, GRY: yes });
    expect(game.land('grauport').owner).toBe(RED);
  });

  test('takes his backers from one over whose head it is decided (Munich)', () => {
    const game = overCrisis().month({
      RED: [propose('concession')],
      BLU: [{ kind: 'back', crisis: 'RED-GRY', side: 'against' }],
    });
    game.month({ BLU: [vote('concession')], RED: [vote('concession')] });
    expect(game.world.crises['RED-GRY' as never]).toMatchObject({ backers: {} });
    expect(game.land('grauport').owner).toBe(GRY);
    expect(game.facts('opinion').map(({ cause }) => cause.cause)).toContain(
      'cause.decided-over-us',
    );
  });

  test('puts the table behind the pressed when the one who presses will not withdraw', () => {
    const game = overCrisis().month({ GRY: [propose('withdrawal')] });
    game.month({ BLU: [vote('withdrawal')], GRY: [vote('withdrawal')], RED: [vote('none')] });
    expect(game.world.crises['RED-GRY' as never]).toMatchObject({ backers: { BLU: 'against' } });
  });
});
