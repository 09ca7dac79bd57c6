import type { Material } from '../material.ts';
import type { Report } from '../problems/report.ts';
import { checkAgendas } from './checkAgendas.ts';
import { checkCourses } from './checkCourses.ts';
import { checkEdges } from './checkEdges.ts';
import { checkEvents } from './checkEvents.ts';
import { checkForts } from './checkForts.ts';
import { checkGraph } from './checkGraph.ts';
import { checkHistory } from './checkHistory.ts';
import { checkHome } from './checkHome.ts';
import { checkOwnership } from './checkOwnership.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkPowers } from './checkPowers.ts';
import { checkPresence } from './checkPresence.ts';
import { checkRelations } from './checkRelations.ts';
import { checkScenario } from './checkScenario.ts';
import { checkShapes } from './checkShapes.ts';
import { checkTheatres } from './checkTheatres.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTreaties } from './checkTreaties.ts';
import { checkUnits } from './checkUnits.ts';
import type { Check } from './inquiry.ts';
import { makeRefer } from './refer.ts';

/** All checks of meaning; texts last, when all that is used has been asked for. */
const CHECKS: readonly Check[] = [
  checkPresence,
  checkPlaces,
  checkEdges,
  checkGraph,
  checkShapes,
  checkScenario,
  checkPowers,
  checkOwnership,
  checkForts,
  checkHome,
  checkUnits,
  checkRelations,
  checkTreaties,
  checkAgendas,
  checkTheatres,
  checkHistory,
  checkEvents,
  checkCourses,
  checkTexts,
];

/** Second pass: whether what has the right shape makes sense together. */
export function checkMeaning(material: Material, report: Report): void {
  const refer = makeRefer(material.known, report);
  const owners = new Map(material.owners.map(({ value }) => [value.item, value.power]));
  const inquiry = { material, refer, report, owners };
  for (const check of CHECKS) check(inquiry);
}
