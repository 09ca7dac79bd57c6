import { SAVE_SENTENCES } from '../texts/games.ts';

/** What can be wrong with a save; each has its sentence. */
export type SaveProblemCode = keyof typeof SAVE_SENTENCES;

/** Why a save cannot be read; the only error that reading one throws. */
export class SaveProblem extends Error {
  readonly code: SaveProblemCode;

  constructor(code: SaveProblemCode) {
    super(SAVE_SENTENCES[code]);
    this.name = 'SaveProblem';
    this.code = code;
  }
}
