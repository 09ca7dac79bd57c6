import { type ProvinceId, sortedKeys } from '../rules/index.ts';
import type { Game } from './state.ts';

/** The seas of the board, in order of their ids. */
export const seasOf = ({ content }: Game): ProvinceId[] =>
  sortedKeys(content.board.places).filter((id) => content.board.places[id]?.kind === 'sea');
