import type { GameState } from '../../game/state.ts';

/** Whether a newcomer is shown what can be done: in his first month, while nothing else is open. */
export const showsHints = ({ game, panel, selection, settings }: GameState): boolean =>
  settings.hints &&
  game !== null &&
  game.me !== null &&
  game.months.length === 0 &&
  panel.kind === 'none' &&
  selection.unit === null;
