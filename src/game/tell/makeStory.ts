import type { Content, PackPicture, PowerId, ProvinceId, Rank, WarId } from '../../rules/index.ts';
import type { BattleReport } from './battleReport.ts';
import { type Blank, type Sentence, sentence } from './sentence.ts';
import type { Reasons, Story } from './story.ts';

/** What a story is made of; the headline is the text `key`, the column below it `key.more`. */
export interface StoryParts {
  readonly key: string;
  readonly about: Readonly<Record<string, Blank>>;
  /** Whom it is about; the first one's capital dates it unless `place` does. */
  readonly powers: readonly PowerId[];
  /** 0 to 100, before the rank of the powers is added. */
  readonly weight: number;
  readonly body?: readonly Sentence[];
  readonly line?: Sentence;
  readonly place?: ProvinceId;
  readonly battles?: readonly BattleReport[];
  readonly war?: WarId;
  readonly picture?: PackPicture | undefined;
  readonly reasons?: readonly Reasons[];
}

const RANK_WEIGHT: Readonly<Record<Rank, number>> = { great: 14, regional: 6, minor: 0 };

export function makeStory(content: Content, parts: StoryParts): Story {
  const { key, about, powers } = parts;
  return {
    weight: parts.weight + rankWeight(content, powers),
    headline: sentence(key, about),
    line: parts.line ?? null,
    body: parts.body ?? [sentence(`${key}.more`, about)],
    place: parts.place ?? seatOf(content, powers[0]),
    powers,
    battles: parts.battles ?? [],
    war: parts.war ?? null,
    picture: parts.picture ?? null,
    reasons: parts.reasons ?? [],
  };
}

/** News of the great is greater news. */
function rankWeight({ scenario }: Content, powers: readonly PowerId[]): number {
  let sum = 0;
  for (const power of new Set(powers)) {
    sum += RANK_WEIGHT[scenario.powers[power]?.rank ?? 'minor'];
  }
  return sum;
}

/** The capital of a power, as the packs give it. */
function seatOf({ scenario }: Content, power: PowerId | undefined): ProvinceId | null {
  return power === undefined ? null : (scenario.setUp.powers[power]?.capital ?? null);
}
