import { expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from './ourGame.ts';
import { newWorld, resolveMonth } from '../../src/rules/index.ts';

const content = ourGame('1933-pact');
const { decisions, events } = content.scenario;

test('every event and decision of the pact says where it was read', () => {
  const silent = [...events, ...decisions].filter(({ source = '' }) => source.trim() === '');
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the pact tells the decade in at least 150 events and decisions', () => {
  expect(events.length + decisions.length).toBeGreaterThanOrEqual(150);
});

test('an all-AI game of the pact has news in most months, and no power more than four in one', () => {
  let world = newWorld(content, 'the flow of events');
  let quiet = 0;
  const crowded: string[] = [];
  const MONTHS = 48;
  for (let month = 0; month < MONTHS; month++) {
    const resolved = resolveMonth(content, world, planMonth(content, world, {}, []));
    const told = resolved.log.flatMap((fact) => (fact.kind === 'event' ? [fact] : []));
    if (told.length === 0) quiet++;
    for (const actor of new Set(told.map((fact) => fact.actor))) {
      const own = told.filter((fact) => fact.actor === actor);
      if (own.length > 4) crowded.push(`${month} ${own.map(({ event }) => event).join(' ')}`);
    }
    world = resolved.world;
  }
  expect(crowded).toEqual([]);
  expect(quiet).toBeLessThan(MONTHS / 2);
}, 60_000);
