/** What can be wrong with a save; every code has a sentence in the game's texts. */
export const SAVE_PROBLEMS = ['not-a-save', 'unknown-version', 'damaged', 'too-big'] as const;
export type SaveProblemCode = (typeof SAVE_PROBLEMS)[number];

/** Why a save cannot be read; the only error that reading one throws. */
export class SaveProblem extends Error {
  readonly code: SaveProblemCode;

  constructor(code: SaveProblemCode) {
    super(code);
    this.name = 'SaveProblem';
    this.code = code;
  }
}
