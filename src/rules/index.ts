/** The door of the rules: what the other layers may use. */
export * from './aim.ts';
export * from './board.ts';
export * from './content.ts';
export * from './packPicture.ts';
export * from './diplomacy/balance.ts';
export * from './diplomacy/clause.ts';
export {
  blanksOf,
  closestOf,
  endures,
  injuriesOf,
  legalClausesOfKind,
  sealable,
  stirOf,
  warmthOf,
  wordingOf,
} from './diplomacy/clauseRules.ts';
export type { Blank } from './diplomacy/clauseRule.ts';
export { lossTerms } from './diplomacy/clauses/cession.ts';
export * from './draw.ts';
export * from './events/condition.ts';
export * from './events/effect.ts';
export * from './events/eventFact.ts';
export * from './events/eventFacts.ts';
export { ROLES, type PowerRef, type Role } from './events/field.ts';
export * from './events/trigger.ts';
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
export * from './congress/checkCongress.ts';
export * from './congress/congress.ts';
export * from './congress/voteTerms.ts';
export * from './crises/callToArms.ts';
export * from './crises/contingents.ts';
export * from './crises/crisisId.ts';
export { isOutrage, OUTRAGE } from './crises/declareWar.ts';
export * from './crises/pleaTerms.ts';
export * from './crises/estimate.ts';
export * from './crises/price.ts';
export * from './crises/resolve.ts';
export * from './crises/stake.ts';
export * from './diplomacy/aims.ts';
export * from './diplomacy/assessedWinner.ts';
export * from './diplomacy/expectedLife.ts';
export * from './diplomacy/blocs.ts';
export { A_CHOICE } from './diplomacy/betterOffer.ts';
export * from './diplomacy/breaches.ts';
export { runsOut } from './diplomacy/renewal.ts';
export * from './diplomacy/words.ts';
export { hasThrownOff, PRICE_OF_ENDING, READERS_TRUST } from './diplomacy/breakTreaty.ts';
export { endAfterNotice } from './diplomacy/denounceTreaty.ts';
export { goesOnWithout, leavingOf } from './diplomacy/leaving.ts';
export * from './diplomacy/notice.ts';
export * from './diplomacy/checkOffer.ts';
export * from './ratification/ratificationFact.ts';
export * from './ratification/ratifyTerms.ts';
export * from './ratification/signature.ts';
export * from './diplomacy/condition.ts';
export * from './diplomacy/conditionOptions.ts';
export * from './diplomacy/knownTo.ts';
export { unitsBeside } from './diplomacy/clauses/standBy.ts';
export { leakClause } from './diplomacy/leakClause.ts';
export * from './diplomacy/sealed.ts';
export * from './diplomacy/opinion.ts';
export * from './diplomacy/sweeten.ts';
export * from './commitments/aidBudget.ts';
export * from './commitments/aidForce.ts';
export * from './commitments/backed.ts';
export * from './commitments/checkCommit.ts';
export * from './commitments/commitment.ts';
export * from './commitments/commitmentFact.ts';
export * from './commitments/serving.ts';
export { affinity } from './diplomacy/ideology.ts';
export * from './diplomacy/tableOffer.ts';
export * from './diplomacy/alarm.ts';
export * from './diplomacy/threat.ts';
export * from './diplomacy/weigh.ts';
export { A_CAUSE_OF_WAR } from './diplomacy/tiesTerms.ts';
export * from './diplomacy/weighOffer.ts';
export { outsidersOf } from './diplomacy/moveStances.ts';
export * from './diplomacy/warStance.ts';
export * from './home/callElection.ts';
export * from './home/changeRegime.ts';
export * from './home/civilWar.ts';
export * from './home/coup.ts';
export * from './home/factionTerms.ts';
export * from './home/innerLife.ts';
export * from './home/parties.ts';
export * from './home/partyTerms.ts';
export { calmAfter } from './home/homeOrders.ts';
export * from './home/relief.ts';
export * from './home/rivals.ts';
export * from './home/splitState.ts';
export * from './home/stabilityTerms.ts';
export * from './home/strikes.ts';
export * from './home/tallies.ts';
export { explainCondition, holds, holdsIn, type Answer } from './events/ask.ts';
export * from './events/decision.ts';
export {
  defaultOption,
  eventsById,
  openOptions,
  optionsAsked,
  scopeOfQuestion,
  USUAL_WEIGHT,
} from './events/question.ts';
export * from './events/weight.ts';
export * from './events/whyNot.ts';
export * from './industry/armour.ts';
export * from './industry/costs.ts';
export * from './industry/deliveries.ts';
export * from './industry/fuel.ts';
export * from './industry/idle.ts';
export * from './industry/improvements.ts';
export * from './industry/industryFact.ts';
export * from './industry/blockade.ts';
export * from './industry/market.ts';
export * from './industry/output.ts';
export * from './industry/ownTerms.ts';
export * from './industry/programme.ts';
export * from './industry/sanctions.ts';
export * from './legal.ts';
export * from './missions/checkMission.ts';
export { commonDanger } from './missions/commonDanger.ts';
export * from './missions/narrows.ts';
export { chanceOf, exposureTerms } from './missions/exposure.ts';
export { influenceTerms, INFLUENCE_LIMIT } from './missions/influence.ts';
export * from './missions/legacy.ts';
export * from './missions/mission.ts';
export { OFFICES, type MissionRule, type Office } from './missions/missionRule.ts';
export { missionBriefs, ruleOf } from './missions/missionRules.ts';
export { vetoTerms } from './missions/veto.ts';
export { hasPlan } from './missions/warPlan.ts';
export * from './newWorld.ts';
export { checkChangeSides, welcomeTerms } from './peace/changeSides.ts';
export * from './partisans/resistance.ts';
export { unrestTerms } from './partisans/stir.ts';
export * from './peace/exhaustion.ts';
export * from './peace/opponents.ts';
export { type Award, awardsOf } from './peace/awards.ts';
export { contributionTerms } from './peace/openConference.ts';
export * from './peace/peaceFact.ts';
export * from './peace/peaceTerms.ts';
export * from './peace/shares.ts';
export * from './peace/warScore.ts';
export * from './peace/warSides.ts';
export * from './renown/beaten.ts';
export * from './renown/fear.ts';
export * from './renown/reputation.ts';
export * from './renown/tension.ts';
export * from './resolveMonth.ts';
export * from './score/compareHistory.ts';
export * from './score/countScores.ts';
export * from './rightOfWay.ts';
export * from './standing.ts';
export * from './supply/frozen.ts';
export { lacksOil } from './supply/oil.ts';
export * from './supply/supplyOf.ts';
export * from './survey.ts';
export * from './theatres/theatre.ts';
export * from './theatres/theatreTerms.ts';
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
