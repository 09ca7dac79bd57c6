/** The door of the rules: what the other layers may use. */
export * from './aim.ts';
export * from './board.ts';
export * from './content.ts';
export * from './diplomacy/balance.ts';
export * from './diplomacy/clause.ts';
export {
  blanksOf,
  closestOf,
  legalClausesOfKind,
  stirOf,
  warmthOf,
  wordingOf,
} from './diplomacy/clauseRules.ts';
export type { Blank } from './diplomacy/clauseRule.ts';
export { lossTerms } from './diplomacy/clauses/cession.ts';
export * from './draw.ts';
export * from './events/condition.ts';
export * from './events/effect.ts';
export * from './facts.ts';
export * from './hashWorld.ts';
export * from './ids.ts';
export * from './legalOrders.ts';
export * from './month.ts';
export * from './orders.ts';
export * from './passage.ts';
export * from './plainJson.ts';
export * from './refusals.ts';
export * from './sortedKeys.ts';
export * from './term.ts';
export * from './applyFact.ts';
export * from './checkOrder.ts';
export * from './crises/callToArms.ts';
export * from './crises/contingents.ts';
export * from './crises/crisisId.ts';
export * from './crises/pleaTerms.ts';
export * from './crises/estimate.ts';
export * from './crises/price.ts';
export * from './crises/resolve.ts';
export * from './crises/stake.ts';
export * from './diplomacy/aims.ts';
export * from './diplomacy/checkOffer.ts';
export * from './diplomacy/opinion.ts';
export * from './diplomacy/sweeten.ts';
export * from './diplomacy/tableOffer.ts';
export * from './diplomacy/threat.ts';
export * from './diplomacy/weigh.ts';
export * from './events/holds.ts';
export * from './industry/costs.ts';
export * from './industry/output.ts';
export * from './legal.ts';
export * from './newWorld.ts';
export { checkChangeSides, welcomeTerms } from './peace/changeSides.ts';
export * from './partisans/resistance.ts';
export { unrestTerms } from './partisans/stir.ts';
export * from './peace/exhaustion.ts';
export * from './peace/opponents.ts';
export { contributionTerms } from './peace/openConference.ts';
export * from './peace/peaceFact.ts';
export * from './peace/peaceTerms.ts';
export * from './peace/shares.ts';
export * from './peace/warScore.ts';
export * from './peace/warSides.ts';
export * from './resolveMonth.ts';
export * from './rightOfWay.ts';
export * from './standing.ts';
export * from './supply/frozen.ts';
export * from './supply/supplyOf.ts';
export * from './survey.ts';
export * from './unitsByPlace.ts';
export * from './view.ts';
export * from './viewFor.ts';
export * from './war/air/airRange.ts';
export * from './war/air/airWar.ts';
export * from './war/checkUnitOrder.ts';
export { CAUSE_ROLES, type Cause, type CauseLink, type CauseRole } from './war/causes.ts';
export * from './war/explain.ts';
export * from './war/force.ts';
export * from './war/forecast.ts';
export type { ForcePart } from './war/forceParts.ts';
export type { Peril } from './war/perils.ts';
export * from './war/recallFighting.ts';
export { stanceOf } from './war/refuge.ts';
export * from './war/report.ts';
export type { Rescue } from './war/rescue.ts';
export * from './world.ts';
