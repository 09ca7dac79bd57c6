/** One line of `brenner adjudicate`: reads a phase, has it adjudicated, and words the answer. */
import {
  adjudicate,
  adjust,
  retreat,
  type Board,
  type PlainResult,
  type Unit,
} from '../rules/war/adjudicator/index.ts';
import { isRecord, readPhase, type Phase } from './adjudicateInput.ts';

/** An answer, or `{id, error}`. */
export type Answer = Readonly<Record<string, unknown>>;

/** `number` is the line's, for messages about lines that bear no id. */
export function answerLine(board: Board, line: string, number: number): Answer {
  let id: unknown = null;
  try {
    const raw: unknown = JSON.parse(line);
    if (isRecord(raw)) id = raw['id'] ?? null;
    return { id, ...answer(board, readPhase(raw)) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { id, error: `line ${number}: ${what}` };
  }
}

function answer(board: Board, phase: Phase): Answer {
  if (phase.phase === 'movement') {
    const { units, dislodged, results, contested } = adjudicate(board, phase);
    return {
      units: units.map(worded),
      dislodged: dislodged.map((unit) => ({ ...worded(unit), by: unit.by })),
      results: results.map(brief),
      contested,
    };
  }
  if (phase.phase === 'retreat') {
    const { units, disbanded, results } = retreat(board, phase);
    return {
      units: units.map(worded),
      disbanded: disbanded.map(worded),
      results: results.map(brief),
    };
  }
  const { units, built, removed, results } = adjust(board, phase);
  return {
    units: units.map(worded),
    built: built.map(worded),
    removed: removed.map(worded),
    results: results.map(brief),
  };
}

const worded = ({ power, kind, at }: Unit): Answer => ({
  power,
  type: kind === 'army' ? 'A' : 'F',
  at,
});

const brief = ({ at, ok, code }: PlainResult): Answer => ({ at, ok, code });
