import { describe, expect, test } from 'vitest';
import { ATTENTIONS, attentionOf } from '../../src/game/attention.ts';
import { ADVANCE_MONTHS } from '../../src/game/commands/advancing.ts';
import texts from '../../src/game/texts/en.ts';
import type { Fact, PowerId, ProvinceId, UnitId, WarId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const [RED, BLU, GRY] = ['RED', 'BLU', 'GRY'] as PowerId[] as [PowerId, PowerId, PowerId];
const at = 'grauport' as ProvinceId;
const unit = 'RED-1' as UnitId;

async function begun(power: PowerId | null) {
  const table = layTable();
  await table.commands.newGame({ scenario: 'tiny', power, seed: 'Rapallo' });
  const gameNow = () => {
    const { game } = table.store.getState();
    if (game === null) throw new Error('no game on the table');
    return game;
  };
  return { ...table, gameNow };
}

/** What a power's player is called for by a month with this fact in it. */
async function calledFor(power: PowerId | null, ...log: Fact[]) {
  const { gameNow } = await begun(power);
  return attentionOf({ ...gameNow(), months: [{ month: 0, orders: {}, log, hash: '' }] });
}

const declared = (by: PowerId, on: PowerId): Fact => ({
  kind: 'war-declared',
  war: 'w' as WarId,
  by,
  on,
  casus: 'aggression',
  why: [],
});
const driven: Fact = { kind: 'dislodged', unit, power: RED, from: at, by: BLU, to: at };
const taken: Fact = { kind: 'province-taken', province: at, from: RED, to: BLU };

describe('what needs the player', () => {
  test('is a war on oneself or on somebody with whom one has a treaty, and no other', async () => {
    expect(await calledFor(RED, declared(BLU, RED))).toBe('war');
    expect(await calledFor(GRY, declared(RED, BLU))).toBe('war');
    expect(await calledFor(RED, declared(BLU, GRY))).toBeNull();
  });

  test('is a unit of ours that is driven out and land that is lost, more than any war', async () => {
    expect(await calledFor(RED, declared(BLU, RED), driven)).toBe('attack');
    expect(await calledFor(RED, taken)).toBe('attack');
    expect(await calledFor(BLU, driven)).toBeNull();
  });

  test('is nothing for somebody who only watches', async () => {
    expect(await calledFor(null, declared(BLU, RED), driven)).toBeNull();
  });

  test('is told in words', () => {
    const reasons = [...ATTENTIONS, 'quiet', 'unanswered'];
    expect(reasons.filter((why) => texts[`note.advance.${why}`] === undefined)).toEqual([]);
  });
});

describe('advancing', () => {
  test('lets a year of quiet months go by, shows the last of them only, and says so', async () => {
    const { commands, store, gameNow } = await begun(null);
    const stages: string[] = [];
    store.subscribe(
      ({ stage }) => stage.kind,
      (kind) => stages.push(kind),
    );
    await commands.advance();
    expect(gameNow().months).toHaveLength(ADVANCE_MONTHS);
    expect(stages).toEqual(['advancing', 'showing']);
    expect(store.getState().notice?.text).toBe(texts['note.advance.quiet']);
  });

  test('makes the months that ending them one by one makes', async () => {
    const quick = await begun(null);
    await quick.commands.advance();
    const slow = await begun(null);
    for (let month = 0; month < ADVANCE_MONTHS; month += 1) {
      await slow.commands.endMonth();
      slow.commands.shown();
    }
    expect(quick.gameNow().months.map(({ hash }) => hash)).toEqual(
      slow.gameNow().months.map(({ hash }) => hash),
    );
  });

  test('stops after the month in which it is told to', async () => {
    const { commands, store, gameNow } = await begun(null);
    const done = commands.advance();
    store.subscribe(({ stage }) => {
      if (stage.kind === 'advancing' && stage.months === 3) commands.halt();
    });
    await done;
    expect(gameNow().months).toHaveLength(3);
    expect(store.getState().notice).toBeNull();
  });

  test('stops at the month that needs the player, with the reason', async () => {
    const { commands, store, gameNow } = await begun(RED);
    await commands.advance();
    const why = attentionOf(gameNow());
    if (why === null) expect(gameNow().months).toHaveLength(ADVANCE_MONTHS);
    else expect(store.getState().notice?.text).toBe(texts[`note.advance.${why}`]);
  });

  test('does not begin while somebody waits for an answer', async () => {
    const { commands, store, gameNow } = await begun(RED);
    const { view } = gameNow();
    if (view === null) throw new Error('the game has a player');
    const offer = { from: BLU, to: RED, clauses: [], until: null, made: view.world.month, why: [] };
    const offers = { 'offer-1': offer } as typeof view.world.offers;
    const waiting = { ...gameNow(), view: { ...view, world: { ...view.world, offers } } };
    store.setState({ game: waiting });
    await commands.advance();
    expect(gameNow().months).toHaveLength(0);
    expect(store.getState()).toMatchObject({
      panel: { kind: 'dispatches' },
      notice: { text: texts['note.advance.unanswered'] },
    });
  });

  test('ends with the last month of the scenario', async () => {
    const { commands, gameNow, store } = await begun(null);
    commands.set({ playback: 0 });
    await commands.advance();
    await commands.advance();
    const { end } = gameNow().content.scenario;
    expect(gameNow().world.month).toBe(end + 1);
    expect(store.getState().stage).toEqual({ kind: 'finished' });
  });
});
