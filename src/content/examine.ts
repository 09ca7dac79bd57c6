import { gatherMaterial, type Material } from './material.ts';
import { checkMeaning } from './meaning/checkMeaning.ts';
import type { PackFiles } from './packFiles.ts';
import { inReadingOrder, type Problem } from './problems/problem.ts';
import { reportInto } from './problems/report.ts';
import { resolvePacks } from './resolvePacks.ts';

/** What packs bring and everything that is wrong with it. */
export interface Examined {
  readonly material: Material;
  readonly problems: readonly Problem[];
}

/** Both passes, shape and meaning, over the pack in folder `rootId` and all that it builds on. */
export function examine(sources: readonly PackFiles[], rootId: string): Examined {
  const { packs, complete, problems } = resolvePacks(sources, rootId);
  const material = gatherMaterial(packs, complete);
  const found = [...problems];
  checkMeaning(material, reportInto(found));
  return { material, problems: inReadingOrder(found) };
}

/** All that is wrong with a pack and with those that it builds on, in reading order. */
export const checkPack = (sources: readonly PackFiles[], rootId: string): readonly Problem[] =>
  examine(sources, rootId).problems;
