import type { Content } from '../rules/content.ts';
import { buildContent } from './buildContent.ts';
import { examine } from './examine.ts';
import { START } from './json/position.ts';
import { readJson } from './json/readJson.ts';
import { valueAt } from './json/valueAt.ts';
import { LIMITS } from './limits.ts';
import { textsByLanguage, type TextsByLanguage } from './makeTexts.ts';
import type { Material } from './material.ts';
import { DECOR, type PackFiles, TOPOLOGY } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';

/** A game as far as its packs give one: `content` is there if no error was found. */
export interface LoadedGame {
  readonly content?: Content;
  readonly texts: TextsByLanguage;
  /** Where the board's geometry is, as the site has it under `packs/`. */
  readonly shapes: ShapePaths | undefined;
  readonly problems: readonly Problem[];
}

export interface ShapePaths {
  readonly topology: string;
  readonly decor: string;
}

/** Reads, checks and puts together the packs of one scenario; the first one without a name. */
export function loadGame(sources: readonly PackFiles[], scenarioId?: string): LoadedGame {
  const root = sources.find((source) => isScenario(source, scenarioId));
  if (root === undefined) {
    const complaint = { code: 'missing-scenario', about: { got: scenarioId ?? '' } } as const;
    return {
      texts: {},
      shapes: undefined,
      problems: [problemAt('scenario.json', START, complaint)],
    };
  }
  const { material, problems } = examine(sources, root.id);
  const sound = problems.every(({ severity }) => severity !== 'error');
  const found = { texts: textsByLanguage(material.packs), shapes: shapePaths(material), problems };
  if (!sound || material.scenario === undefined) return found;
  return { ...found, content: buildContent(material, material.scenario) };
}

/** True for a pack whose scenario.json has the id; or any, if none is asked for. */
function isScenario({ id, files }: PackFiles, scenarioId: string | undefined): boolean {
  const text = Object.hasOwn(files, 'scenario.json') ? files['scenario.json'] : undefined;
  if (text === undefined || text.length > LIMITS.fileSize) return false;
  if (scenarioId === undefined) return true;
  return valueAt(readJson(id, text).json?.value, ['id']) === scenarioId;
}

/** The geometry belongs to the pack that brings the provinces. */
function shapePaths({ packs }: Material): ShapePaths | undefined {
  const pack = packs.find(({ files }) => files.provinces !== undefined);
  if (pack === undefined) return undefined;
  return { topology: `${pack.source.id}/${TOPOLOGY}`, decor: `${pack.source.id}/${DECOR}` };
}
