import { describe, expect, it } from 'vitest';
import type { Commands } from '../../src/game/commands.ts';
import { type Game, type GameState, MAP_MODES, type Panel } from '../../src/game/state.ts';
import { EMPTY } from '../../src/game/store.ts';
import { actionOf } from '../../src/panels/keys/actionOf.ts';
import { SHORTCUTS } from '../../src/panels/keys/shortcuts.ts';
import type { PowerId, ProvinceId, UnitId } from '../../src/rules/index.ts';

/** Commands that write down what they were asked to do. */
function recorder(): { readonly commands: Commands; readonly asked: string[] } {
  const asked: string[] = [];
  const commands = new Proxy({} as Commands, {
    get: (_, name) => (argument: unknown) =>
      void asked.push(
        argument === undefined ? String(name) : `${String(name)} ${JSON.stringify(argument)}`,
      ),
  });
  return { commands, asked };
}

const game = { months: [], me: null } as unknown as Game;
const seated: GameState = {
  ...EMPTY,
  game: { ...game, me: 'AAA' as PowerId },
  stage: { kind: 'playing' },
};
const playing: GameState = { ...EMPTY, game, stage: { kind: 'playing' } };

/** What a key makes the desk do in a state. */
function pressed(key: string, state: GameState, modifier: 'ctrlKey' | 'none' = 'none'): string[] {
  const { commands, asked } = recorder();
  const press = { key, ctrlKey: modifier === 'ctrlKey', metaKey: false, altKey: false };
  actionOf(press, state, commands)?.();
  return asked;
}

const unit = 'AAA-1' as UnitId;
const selected: GameState = { ...playing, selection: { province: 'a' as ProvinceId, unit } };

describe('keys', () => {
  it('Enter ends the month, and skips the showing of it', () => {
    expect(pressed('Enter', playing)).toEqual(['endMonth']);
    expect(pressed('Enter', { ...playing, stage: { kind: 'showing' } })).toEqual(['shown']);
    expect(pressed('Enter', { ...playing, stage: { kind: 'resolving' } })).toEqual([]);
  });

  it('A lets months go by, and then any key but half a chord stops them', () => {
    expect(pressed('a', playing)).toEqual(['advance']);
    const advancing: GameState = { ...selected, stage: { kind: 'advancing', months: 2 } };
    expect(pressed('Escape', advancing)).toEqual(['halt']);
    expect(pressed('h', advancing)).toEqual(['halt']);
    expect(pressed('Shift', advancing)).toEqual([]);
    expect(pressed('a', { ...playing, stage: { kind: 'resolving' } })).toEqual([]);
  });

  it('Z turns the speed at which months are shown, also while one is', () => {
    expect(pressed('z', playing)).toEqual(['turnPlayback']);
    expect(pressed('z', { ...selected, stage: { kind: 'showing' } })).toEqual(['turnPlayback']);
    expect(pressed('z', playing, 'ctrlKey')).toEqual(['undo']);
  });

  it('Escape goes back one step at a time: the order, the page, the selection', () => {
    const entry = { kind: 'choosing', unit, mode: 'move', from: null } as const;
    const all: GameState = { ...selected, entry, panel: { kind: 'orders' } };
    expect(pressed('Escape', all)).toEqual(['cancel']);
    expect(pressed('Escape', { ...all, entry: { kind: 'idle' } })).toEqual([
      'open {"kind":"none"}',
    ]);
    expect(pressed('Escape', selected)).toEqual(['cancel']);
    expect(pressed('Escape', playing)).toEqual([]);
  });

  it('Escape puts the hints of the first month away when there is nothing else', () => {
    const away = ['set {"hints":false}'];
    expect(pressed('Escape', seated)).toEqual(away);
    expect(pressed('Escape', { ...seated, selection: selected.selection })).toEqual(['cancel']);
    expect(pressed('Escape', { ...seated, settings: { ...EMPTY.settings, hints: false } })).toEqual(
      [],
    );
  });

  it('a letter orders the selected unit only when one is selected', () => {
    expect(pressed('s', selected)).toEqual(['setEntryMode "support"']);
    expect(pressed('h', selected)).toEqual(['holdSelected']);
    expect(pressed('s', playing)).toEqual([]);
  });

  it('a page key opens its page and closes it again', () => {
    expect(pressed('o', seated)).toEqual(['open {"kind":"orders"}']);
    expect(pressed('O', { ...seated, panel: { kind: 'orders' } })).toEqual([
      'open {"kind":"none"}',
    ]);
  });

  it('the key of our own page comes home from the page of another power', () => {
    const abroad: Panel = { kind: 'power', power: 'BBB' as PowerId };
    expect(pressed('p', { ...seated, panel: abroad })).toEqual([
      'open {"kind":"power","power":"AAA"}',
    ]);
  });

  it('who only watches has no orders to open, but the world', () => {
    expect(pressed('o', playing)).toEqual([]);
    expect(pressed('e', playing)).toEqual(['open {"kind":"concert"}']);
  });

  it('Ctrl Z undoes, and other chords are left to the browser', () => {
    expect(pressed('z', playing, 'ctrlKey')).toEqual(['undo']);
    expect(pressed('d', playing, 'ctrlKey')).toEqual([]);
  });

  it('each figure colours the map another way', () => {
    const asked = MAP_MODES.map((_mode, index) => pressed(String(index + 1), playing));
    expect(asked).toEqual(MAP_MODES.map((mode) => [`setMapMode "${mode}"`]));
    expect(pressed('0', playing)).toEqual([]);
  });

  it('nothing is heard without a game', () => {
    expect(pressed('Enter', EMPTY)).toEqual([]);
  });

  it('the list of keys names no key twice', () => {
    const keys = SHORTCUTS.map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
