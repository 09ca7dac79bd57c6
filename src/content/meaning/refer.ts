import type { Known } from '../known.ts';
import type { ProblemCode } from '../problems/problem.ts';
import type { Report, Spot } from '../problems/report.ts';

/** Asks whether a word that a file uses is one that some file defines; reports it if not. */
export interface Refer {
  /** A land province or a sea. */
  place(spot: Spot, id: string): void;
  land(spot: Spot, id: string): void;
  power(spot: Spot, id: string): void;
  /** An event or a decision. */
  event(spot: Spot, id: string): void;
  /** A flag that something sets; says so if nothing does. */
  flag(spot: Spot, id: string): void;
  passage(spot: Spot, id: string): void;
  theatre(spot: Spot, id: string): void;
  /** Whether an effect anywhere lets this event follow. */
  isCalled(event: string): boolean;
  text(spot: Spot, key: string): void;
  /** Keys of all texts asked for so far. */
  readonly usedTexts: ReadonlySet<string>;
}

export function makeRefer(known: Known, report: Report): Refer {
  const usedTexts = new Set<string>();
  const look = (
    spot: Spot,
    got: string,
    code: ProblemCode,
    words: ReadonlySet<string> | undefined,
  ): void => {
    if (words !== undefined && !words.has(got)) report(spot, code, { got }, words);
  };
  return {
    place: (spot, id) => look(spot, id, 'unknown-place', known.places),
    land(spot, id) {
      if (known.seas?.has(id)) report(spot, 'sea-not-land', { got: id });
      else look(spot, id, 'unknown-province', known.land);
    },
    power: (spot, id) => look(spot, id, 'unknown-power', known.powers),
    event: (spot, id) => look(spot, id, 'unknown-event', known.events),
    flag: (spot, id) => look(spot, id, 'flag-never-set', known.flags),
    passage: (spot, id) => look(spot, id, 'unknown-passage', known.passages),
    theatre: (spot, id) => look(spot, id, 'unknown-theatre', known.theatres),
    isCalled: (event) => known.called?.has(event) ?? true,
    text(spot, key) {
      usedTexts.add(key);
      look(spot, key, 'missing-text', known.texts);
    },
    usedTexts,
  };
}
