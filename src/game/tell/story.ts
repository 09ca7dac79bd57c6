import type { PackPicture, PowerId, ProvinceId, Term, WarId } from '../../rules/index.ts';
import type { BattleReport } from './battleReport.ts';
import type { Sentence } from './sentence.ts';

/** One piece of news, in no language yet. */
export interface Story {
  /** 0 to 100 and more: the front page takes the heaviest first. */
  readonly weight: number;
  readonly headline: Sentence;
  /** How it is told in a line among small news; null where it never is. */
  readonly line: Sentence | null;
  readonly body: readonly Sentence[];
  /** Where the paper dates it from. */
  readonly place: ProvinceId | null;
  /** Whom it is about. */
  readonly powers: readonly PowerId[];
  /** The war that it tells of. */
  readonly war: WarId | null;
  /** The battles that it tells of, force by force. */
  readonly battles: readonly BattleReport[];
  /** What the pack shows over it. */
  readonly picture: PackPicture | null;
  /** The reasons that the actors had, where the log gives them. */
  readonly reasons: readonly Reasons[];
}

/** What moved one power. */
export interface Reasons {
  readonly power: PowerId;
  readonly terms: readonly Term[];
}
