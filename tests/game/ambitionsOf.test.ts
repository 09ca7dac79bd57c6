import { expect, test } from 'vitest';
import { agendaOf } from '../../src/game/ambitionsOf.ts';
import type { Game } from '../../src/game/state.ts';
import { newWorld, type PowerId } from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';

const ITA = 'ITA' as PowerId;

function agenda(weights: Readonly<Record<string, number>>) {
  const content = ourGame('1933-pact');
  const world = newWorld(content, 'agenda');
  world.agendas[ITA] = weights;
  const rest = { texts: {}, seed: 'agenda', humans: [ITA], legal: null, months: [], slot: '' };
  const game: Game = { ...rest, content, world, me: ITA, view: null };
  return agendaOf(game, ITA).map(({ id, weight }) => `${id} ${weight}`);
}

test('what a cabinet wants is what events have left of it: what was dropped is gone', () => {
  const [first = ''] = agenda({});
  const [id = ''] = first.split(' ');
  expect(agenda({ [id]: 0 })).not.toContainEqual(expect.stringContaining(`${id} `));
  expect(agenda({ [id]: 1 }).at(-1)).toBe(`${id} 1`);
});
