import { describe, expect, test } from 'vitest';
import type { Month, Order, PowerId, ProvinceId, UnitId } from '../../src/rules/index.ts';
import { Failure } from '../../src/game/worker/failure.ts';
import { tinyPack, tinyPackWith } from '../content/tinyGame.ts';
import { layTable, readTiny } from './table.ts';

const RED = 'RED' as PowerId;
const at = (id: string): ProvinceId => id as ProvinceId;

type Table = ReturnType<typeof layTable>;

/** A table with a game on it. */
async function begun(power: PowerId | null = RED, table: Table = layTable()): Promise<Table> {
  await table.commands.newGame({ scenario: 'tiny', power, seed: 'Rapallo' });
  return table;
}

const stateOf = ({ store }: Table) => store.getState();
const gameOf = (table: Table) => {
  const { game } = stateOf(table);
  if (game === null) throw new Error('no game on the table');
  return game;
};
const unitAt = (table: Table, place: string): UnitId => {
  const { units } = gameOf(table).world;
  const unit = (Object.keys(units) as UnitId[]).find((id) => units[id]?.at === place);
  if (unit === undefined) throw new Error(`no unit at ${place}`);
  return unit;
};
const hashOf = (table: Table): string | undefined => gameOf(table).months.at(-1)?.hash;

async function playMonths(table: Table, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await table.commands.endMonth();
    table.commands.shown();
  }
}

describe('another course', () => {
  test('goes on from the beginning of any month, and the game as it went stays as it was', async () => {
    const table = await begun();
    await playMonths(table, 3);
    const { slot, months } = gameOf(table);
    const second = months[1]?.month ?? 0;
    await table.commands.fork(second);
    expect(gameOf(table).months).toHaveLength(1);
    expect(gameOf(table).world.month).toBe(second);
    expect(gameOf(table).slot).not.toBe(slot);
    expect(stateOf(table).stage).toEqual({ kind: 'playing' });

    await playMonths(table, 2);
    expect(hashOf(table)).toBe(months[2]?.hash);
    const link = await table.commands.link();
    await table.commands.resume(slot);
    expect(gameOf(table).months.map(({ hash }) => hash)).toEqual(months.map(({ hash }) => hash));
    expect(await table.commands.link()).toBe(link);
  });
});

describe('a new game', () => {
  test('stands on the table with its library, its view and its legal orders', async () => {
    const table = await begun();
    expect(stateOf(table).stage).toEqual({ kind: 'playing' });
    expect(Object.keys(stateOf(table).library ?? {})).toEqual(['tiny']);
    expect(gameOf(table)).toMatchObject({ seed: 'Rapallo', me: RED, humans: [RED], months: [] });
    expect(gameOf(table).view?.me).toBe(RED);
    expect(Object.keys(gameOf(table).legal?.units ?? {})).toHaveLength(3);
  });

  test('is kept once it can be seen: the work would only hold its picture up', async () => {
    const table = layTable();
    table.store.setState({ curtain: 'down' });
    const laying = begun(RED, table);
    await expect.poll(() => stateOf(table).stage.kind).toBe('playing');
    expect(await table.commands.listSaves()).toEqual([]);
    table.store.setState({ curtain: 'up' });
    await laying;
    expect(await table.commands.listSaves()).toHaveLength(1);
  });

  test('draws a seed when none is given, and can be watched by nobody', async () => {
    const table = layTable();
    await table.commands.newGame({ scenario: 'tiny', power: null, seed: ' ' });
    expect(gameOf(table).seed).not.toBe('');
    expect(gameOf(table)).toMatchObject({ me: null, humans: [], view: null, legal: null });
  });

  test('says what is wrong with a power or a scenario that does not exist', async () => {
    const table = layTable();
    await table.commands.newGame({ scenario: 'tiny', power: 'NIL' as PowerId, seed: '' });
    expect(stateOf(table).notice).toMatchObject({ kind: 'error', text: /no power NIL/ });
    await table.commands.newGame({ scenario: 'none', power: null, seed: '' });
    expect(stateOf(table).notice?.text).toContain('“none”');
    expect(stateOf(table).stage).toEqual({ kind: 'title' });
  });
});

describe('the packs', () => {
  test('that cannot be fetched are told of, and are asked for again the next time', async () => {
    let broken = true;
    const whole = layTable();
    const table = layTable({
      readText: async (address) => {
        if (broken) throw new Failure('no-network', { file: new URL(address).pathname });
        return whole.readText(address);
      },
    });
    await table.commands.load();
    expect(stateOf(table).notice?.text).toContain('/brenner/packs/library.json');
    expect(stateOf(table).stage).toEqual({ kind: 'title' });
    broken = false;
    await begun(RED, table);
    expect(gameOf(table).me).toBe(RED);
  });
});

describe('orders', () => {
  test('given to a unit take the place of its earlier one', async () => {
    const table = await begun();
    const unit = unitAt(table, 'westmark');
    table.commands.give({ kind: 'hold', unit });
    table.commands.give({ kind: 'hold', unit: unitAt(table, 'redmark') });
    table.commands.give({ kind: 'move', unit, to: at('redburg') });
    expect(stateOf(table).orders).toEqual([
      { kind: 'move', unit, to: 'redburg' },
      { kind: 'hold', unit: unitAt(table, 'redmark') },
    ]);
  });

  test('are taken back one by one, and undo gives back what was replaced or taken away', async () => {
    const table = await begun();
    const unit = unitAt(table, 'westmark');
    const orders = (): readonly Order[] => stateOf(table).orders;
    table.commands.give({ kind: 'hold', unit });
    table.commands.give({ kind: 'move', unit, to: at('redburg') });
    table.commands.undo();
    expect(orders()).toEqual([{ kind: 'hold', unit }]);
    table.commands.takeBack(0);
    expect(orders()).toEqual([]);
    table.commands.undo();
    expect(orders()).toEqual([{ kind: 'hold', unit }]);
    table.commands.undo();
    table.commands.undo();
    expect(orders()).toEqual([]);
  });

  test('that are not open to the player are refused with a message', async () => {
    const table = await begun();
    table.commands.give({ kind: 'hold', unit: unitAt(table, 'blauburg') });
    expect(stateOf(table).orders).toEqual([]);
    expect(stateOf(table).notice?.kind).toBe('error');
    table.commands.dismiss();
    expect(stateOf(table).notice).toBeNull();
  });

  test('of a month are gone when it has ended, and cannot be undone into the next', async () => {
    const table = await begun();
    table.commands.give({ kind: 'hold', unit: unitAt(table, 'westmark') });
    await playMonths(table, 1);
    table.commands.undo();
    expect(stateOf(table).orders).toEqual([]);
    expect(gameOf(table).months[0]?.orders[RED]).toHaveLength(1);
  });
});

describe('choosing', () => {
  test('an own unit begins its move, and a target gives the order', async () => {
    const table = await begun();
    table.commands.choose(at('westmark'));
    const unit = unitAt(table, 'westmark');
    expect(stateOf(table).selection).toEqual({ province: 'westmark', unit });
    expect(stateOf(table).entry).toMatchObject({ kind: 'choosing', unit, mode: 'move' });
    table.commands.choose(at('redburg'));
    expect(stateOf(table).orders).toEqual([{ kind: 'move', unit, to: 'redburg' }]);
    expect(stateOf(table).entry.kind).toBe('idle');
  });

  test('what is no target selects it instead, and the same place again lets go', async () => {
    const table = await begun();
    table.commands.choose(at('westmark'));
    table.commands.choose(at('graustadt'));
    expect(stateOf(table).selection).toEqual({ province: 'graustadt', unit: null });
    expect(stateOf(table).entry.kind).toBe('idle');
    expect(stateOf(table).orders).toEqual([]);
    table.commands.choose(at('graustadt'));
    expect(stateOf(table).selection.province).toBeNull();
  });

  test('a mode begins anew, cancel goes back a step at a time', async () => {
    const table = await begun();
    table.commands.choose(at('westmark'));
    table.commands.setEntryMode('support');
    const { entry } = stateOf(table);
    expect(entry).toMatchObject({ mode: 'support', from: null });
    table.store.setState({ entry: { ...entry, from: at('redmark') } as typeof entry });
    table.commands.cancel();
    expect(stateOf(table).entry).toMatchObject({ mode: 'support', from: null });
    table.commands.cancel();
    expect(stateOf(table)).toMatchObject({ entry: { kind: 'idle' }, selection: { unit: null } });
    table.commands.cancel();
    expect(stateOf(table).selection.province).toBeNull();
  });

  test('the next unit goes round those without an order', async () => {
    const table = await begun();
    const seen: (UnitId | null)[] = [];
    for (let i = 0; i < 4; i++) {
      table.commands.nextUnit();
      seen.push(stateOf(table).selection.unit);
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen[3]).toBe(seen[0]);
    table.commands.holdSelected();
    expect(stateOf(table).orders).toEqual([{ kind: 'hold', unit: seen[0] }]);
    table.commands.nextUnit();
    table.commands.nextUnit();
    expect(stateOf(table).selection.unit).not.toBe(seen[0]);
  });
});

describe('a month', () => {
  test('is resolved, then shown, then the next one is played', async () => {
    const table = await begun();
    const start = gameOf(table).world.month;
    const stages: string[] = [];
    table.store.subscribe(
      ({ stage }) => stage.kind,
      (kind) => stages.push(kind),
    );
    await table.commands.endMonth();
    table.commands.shown();
    expect(stages).toEqual(['resolving', 'showing', 'playing']);
    expect(gameOf(table).world.month).toBe(start + 1);
    expect(gameOf(table).months[0]).toMatchObject({ month: start });
    expect(gameOf(table).view?.world.month).toBe(start + 1);
  });

  test('is not shown where the settings say so, which the browser keeps', async () => {
    const table = await begun();
    table.commands.set({ playback: 0 });
    await table.commands.endMonth();
    expect(stateOf(table).stage.kind).toBe('playing');
    expect(JSON.parse(table.kept() ?? '')).toMatchObject({ playback: 0, theme: 'system' });
  });

  test('is shown at the next speed after one’s own, round and round, and says at which', async () => {
    const table = await begun();
    table.commands.set({ playback: 2 });
    const turn = (): [number, string | undefined] => {
      table.commands.turnPlayback();
      return [stateOf(table).settings.playback, stateOf(table).notice?.text];
    };
    expect(turn()).toEqual([3, 'Months are shown quickly.']);
    expect(turn()).toEqual([0, 'Months are not shown on the map.']);
    expect(turn()[0]).toBe(1);
    expect(JSON.parse(table.kept() ?? '')).toMatchObject({ playback: 1 });
  });

  test('cannot be ended twice at once', async () => {
    const table = await begun();
    await Promise.all([table.commands.endMonth(), table.commands.endMonth()]);
    expect(gameOf(table).months).toHaveLength(1);
  });

  test('after the last one finishes the game', async () => {
    const table = await begun(null);
    await playMonths(table, 24);
    expect(stateOf(table).stage.kind).toBe('finished');
    await table.commands.endMonth();
    expect(gameOf(table).months).toHaveLength(24);
  });

  test('that ends while the table is being cleared changes nothing any more', async () => {
    const table = await begun();
    const ending = table.commands.endMonth();
    table.commands.toTitle();
    await ending;
    expect(stateOf(table)).toMatchObject({ game: null, stage: { kind: 'title' } });
  });
});

describe('saves', () => {
  test('are kept each month and taken up again where one was', async () => {
    const table = await begun();
    await playMonths(table, 3);
    const [save] = await table.commands.listSaves();
    const month: Month = gameOf(table).world.month;
    expect(save).toMatchObject({ scenario: 'tiny', power: RED, month, slot: gameOf(table).slot });
    const later = layTable({ shelf: table.shelf });
    await later.commands.resume(save?.slot ?? '');
    const [{ legal: open, ...there }, { legal, ...here }] = [gameOf(later), gameOf(table)];
    expect(there).toEqual(here);
    expect(open?.state).toEqual(legal?.state);
    await playMonths(table, 0);
    await playMonths(later, 2);
    expect(gameOf(later).months).toHaveLength(5);
  });

  test('give back the orders of the month that had not ended', async () => {
    const table = await begun();
    await playMonths(table, 1);
    table.commands.give({ kind: 'hold', unit: unitAt(table, 'westmark') });
    const { orders } = stateOf(table);
    const later = layTable({ shelf: table.shelf });
    await later.commands.resume(gameOf(table).slot);
    expect(stateOf(later).orders).toEqual(orders);
    await playMonths(later, 1);
    const last = layTable({ shelf: table.shelf });
    await last.commands.resume(gameOf(table).slot);
    expect(stateOf(last).orders).toEqual([]);
  });

  test('by name stand beside the autosave, are renamed and deleted', async () => {
    const table = await begun();
    await table.commands.saveAs('Before the storm');
    expect(await table.commands.listSaves()).toHaveLength(2);
    const named = (await table.commands.listSaves()).find(({ name }) => name !== '');
    await table.commands.renameSave(named?.slot ?? '', 'After it');
    expect((await table.commands.listSaves()).map(({ name }) => name)).toContain('After it');
    await table.commands.deleteSave(named?.slot ?? '');
    expect(await table.commands.listSaves()).toHaveLength(1);
  });

  test('that another tab holds are opened as a copy in a slot of their own', async () => {
    const first = await begun();
    const { slot } = gameOf(first);
    const second = layTable({ shelf: first.shelf, elsewhere: new Set([slot]) });
    await second.commands.resume(slot);
    expect(gameOf(second).slot).not.toBe(slot);
    expect(stateOf(second).notice?.kind).toBe('note');
    await playMonths(second, 1);
    await playMonths(first, 2);
    const months = (await first.commands.listSaves()).map(({ month }) => month);
    const start = gameOf(first).content.scenario.start;
    expect(months.toSorted((a, b) => a - b)).toEqual([start + 1, start + 2]);
  });

  test('that another tab took over are left alone: the game moves to a slot of its own', async () => {
    const first = await begun();
    const { slot } = gameOf(first);
    const second = layTable({ shelf: first.shelf });
    await second.commands.resume(slot);
    await playMonths(first, 1);
    expect(gameOf(first).slot).not.toBe(slot);
    expect(stateOf(first).notice?.kind).toBe('note');
    await playMonths(second, 2);
    expect(gameOf(second).slot).toBe(slot);
    const months = (await first.commands.listSaves()).map(({ month }) => month);
    const start = gameOf(first).content.scenario.start;
    expect(months.toSorted((a, b) => a - b)).toEqual([start + 1, start + 2]);
  });

  test('open when the packs have moved on, and say so, but no link is promised', async () => {
    const table = await begun();
    await playMonths(table, 2);
    const texts = tinyPack().files['texts/en.json']?.replace('Blue', 'Azure') ?? '';
    const pack = tinyPackWith({ 'texts/en.json': texts });
    const readText = (address: string): Promise<string> => readTiny(address, pack);
    const later = layTable({ shelf: table.shelf, readText });
    await later.commands.resume(gameOf(table).slot);
    expect(stateOf(later).notice?.text).toContain('have changed since');
    expect(gameOf(later).world).toEqual(gameOf(table).world);
    await playMonths(later, 1);
    expect(gameOf(later).months).toHaveLength(3);
    await later.commands.openLink(await later.commands.link());
    expect(stateOf(later).notice?.text).toContain('another version of the pack');
  });

  test('are refused when the packs no longer make the same world of them', async () => {
    const table = await begun();
    await playMonths(table, 2);
    const units = tinyPack().files['units.json']?.replace('"strength": 6', '"strength": 3') ?? '';
    const pack = tinyPackWith({ 'units.json': units });
    const later = layTable({
      shelf: table.shelf,
      readText: (address) => readTiny(address, pack),
    });
    await later.commands.resume(gameOf(table).slot);
    expect(stateOf(later)).toMatchObject({ game: null, notice: { kind: 'error' } });
    expect(stateOf(later).notice?.text).toContain('changed too much');
  });

  test('that are damaged are told of and not opened', async () => {
    const table = await begun();
    const { slot } = gameOf(table);
    const kept = table.shelf.saves.get(slot);
    if (kept) table.shelf.saves.set(slot, { ...kept, bytes: kept.bytes.slice(0, -3) });
    const later = layTable({ shelf: table.shelf });
    await later.commands.resume(slot);
    expect(stateOf(later)).toMatchObject({ game: null, stage: { kind: 'title' } });
    expect(stateOf(later).notice?.text).toContain('damaged');
  });
});

describe('the link', () => {
  test('opens the same game elsewhere, and copying it says so', async () => {
    const table = await begun();
    table.commands.give({ kind: 'move', unit: unitAt(table, 'westmark'), to: at('redburg') });
    await playMonths(table, 3);
    await table.commands.copyLink();
    expect(stateOf(table).notice?.kind).toBe('note');
    const [link = ''] = table.copied;
    expect(link).toMatch(/^https:\/\/example\.org\/brenner\/#g=/);
    const other = layTable();
    await other.commands.openLink(link);
    const { slot: _, ...theirs } = gameOf(other);
    expect(theirs).toMatchObject({ me: RED, seed: 'Rapallo', world: gameOf(table).world });
    expect(hashOf(other)).toBe(hashOf(table));
  });

  test('of a game that was taken up or opened is the same again', async () => {
    const table = await begun();
    await playMonths(table, 2);
    const link = await table.commands.link();
    const later = layTable({ shelf: table.shelf });
    await later.commands.resume(gameOf(table).slot);
    expect(await later.commands.link()).toBe(link);
    await later.commands.openLink(link);
    expect(await later.commands.link()).toBe(link);
  });

  test('that is cut short leaves the game on the table and says what to do', async () => {
    const table = await begun();
    const link = await table.commands.link();
    await table.commands.openLink(link.slice(0, -4));
    expect(stateOf(table).notice?.text).toContain('Copy the whole address again');
    expect(stateOf(table).stage.kind).toBe('playing');
    expect(gameOf(table).seed).toBe('Rapallo');
  });
});
