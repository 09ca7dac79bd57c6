import type { Board, ProvinceId } from '../../rules/index.ts';
import type { Ground } from './shapes.ts';

/** Tells land from sea by the board, and from water and land that nobody plays by its name. */
export const groundOf =
  ({ places }: Board) =>
  (id: string): Ground =>
    places[id as ProvinceId]?.kind ?? (id.startsWith('lagoon') ? 'lagoon' : 'waste');
