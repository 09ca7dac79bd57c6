import { MAP_MODES } from '../../game/state.ts';
import { PAGES } from '../nav/pages.ts';

/** Every key of the desk, with the text that says what it does; the map has its own. */
export const SHORTCUTS = [
  ['Enter', 'key.end-month'],
  ['A', 'key.advance'],
  ['Z', 'key.playback'],
  ['Space', 'key.skip'],
  ['Esc', 'key.cancel'],
  ...PAGES.map(({ id, key }) => [key, `page.${id}`] as const),
  ['N', 'key.next-unit'],
  ['M', 'key.move'],
  ['S', 'key.support'],
  ['C', 'key.convoy'],
  ['B', 'key.rebase'],
  ['H', 'key.hold'],
  ['Ctrl Z', 'key.undo'],
  ['W', 'key.ask'],
  ...MAP_MODES.map((mode, index) => [String(index + 1), `key.map.${mode}`] as const),
  ['← ↑ ↓ →', 'key.pan'],
  ['+ −', 'key.zoom'],
  ['Home', 'key.capital'],
] as const;
