import type { Commands } from '../../game/commands.ts';
import type { EntryMode } from '../../game/orderEntry.ts';
import { type GameState, MAP_MODES } from '../../game/state.ts';
import { showsHints } from '../first/showsHints.ts';
import { PAGES } from '../nav/pages.ts';
import { togglePanel } from '../nav/togglePanel.ts';

type Action = () => void;
/** A key pressed, as far as the desk looks at it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MODES: Readonly<Record<string, EntryMode>> = {
  m: 'move',
  s: 'support',
  c: 'convoy',
  b: 'rebase',
};

/** Keys that are only the beginning of a chord. */
const MODIFIERS: readonly string[] = ['shift', 'control', 'alt', 'meta'];

/** What a key does now, or null when it does nothing and may mean something to the map. */
export function actionOf(press: Press, state: GameState, commands: Commands): Action | null {
  const key = press.key.toLowerCase();
  if (state.stage.kind === 'advancing') return MODIFIERS.includes(key) ? null : commands.halt;
  if (press.ctrlKey || press.metaKey) return key === 'z' ? commands.undo : null;
  if (press.altKey || state.game === null) return null;
  if (key === 'escape') return escape(state, commands);
  if (key === 'enter') return endMonth(state, commands);
  if (key === 'a' && state.stage.kind === 'playing') return () => void commands.advance();
  if (key === 'z') return commands.turnPlayback;
  return unitAction(key, state, commands) ?? pageAction(key, state, commands);
}

/** Esc goes back one step: the order being given, then the page, the selection, the first hints. */
function escape(state: GameState, commands: Commands): Action | null {
  const { entry, panel, selection, stage } = state;
  if (stage.kind === 'showing') return commands.shown;
  if (entry.kind !== 'idle') return commands.cancel;
  if (panel.kind !== 'none') return () => commands.open({ kind: 'none' });
  if (selection.province !== null || selection.unit !== null) return commands.cancel;
  return showsHints(state) ? () => commands.set({ hints: false }) : null;
}

function endMonth({ stage }: GameState, { endMonth: end, shown }: Commands): Action | null {
  if (stage.kind === 'showing') return shown;
  return stage.kind === 'playing' ? () => void end() : null;
}

/** Keys that order the selected unit about. */
function unitAction(key: string, { selection }: GameState, commands: Commands): Action | null {
  if (key === 'n') return commands.nextUnit;
  if (selection.unit === null) return null;
  if (key === 'h') return commands.holdSelected;
  const mode = MODES[key];
  return mode === undefined ? null : () => commands.setEntryMode(mode);
}

function pageAction(key: string, state: GameState, commands: Commands): Action | null {
  const mode = MAP_MODES[Number(key) - 1];
  if (mode !== undefined) return () => commands.setMapMode(mode);
  const page = PAGES.find((each) => each.key.toLowerCase() === key)?.panel(state) ?? null;
  return page === null ? null : () => togglePanel(commands, state.panel, page);
}
