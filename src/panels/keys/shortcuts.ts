import { MAP_MODES } from '../../game/state.ts';

/** Every key of the desk, with the text that says what it does; the map has its own. */
export const SHORTCUTS = [
  ['Enter', 'key.end-month'],
  ['A', 'key.advance'],
  ['Esc', 'key.cancel'],
  ['D', 'key.dispatches'],
  ['O', 'key.orders'],
  ['F', 'key.paper'],
  ['E', 'key.concert'],
  ['P', 'key.own-page'],
  ['V', 'key.missions'],
  ['R', 'key.war'],
  ['I', 'key.place'],
  ['N', 'key.next-unit'],
  ['M', 'key.move'],
  ['S', 'key.support'],
  ['C', 'key.convoy'],
  ['H', 'key.hold'],
  ['Ctrl Z', 'key.undo'],
  ['W', 'key.ask'],
  ...MAP_MODES.map((mode, index) => [String(index + 1), `key.map.${mode}`] as const),
  [',', 'key.settings'],
  ['?', 'key.keys'],
  ['← ↑ ↓ →', 'key.pan'],
  ['+ −', 'key.zoom'],
  ['Home', 'key.capital'],
] as const;
