import { checkPartyLaw, checkPurge, checkRelief } from './home/checkHome.ts';
import { checkCommit, checkWithdraw } from './commitments/checkCommit.ts';
import {
  checkCall,
  checkInvite,
  checkPropose,
  checkSeat,
  checkVote,
} from './congress/checkCongress.ts';
import { checkBack, checkMediate, checkPress } from './crises/checkCrisis.ts';
import { checkDecision } from './events/decision.ts';
import { optionsAsked } from './events/question.ts';
import {
  checkBuild,
  checkCancel,
  checkDisband,
  checkMarket,
  checkProgramme,
} from './industry/checkIndustry.ts';
import { checkOffer } from './diplomacy/checkOffer.ts';
import { hasNotice } from './diplomacy/leaving.ts';
import type { PowerId } from './ids.ts';
import { checkChangeSides } from './peace/changeSides.ts';
import { checkMission, checkRecall } from './missions/checkMission.ts';
import type { StateOrder } from './orders.ts';
import { hasSayOver, passagesOf, policyOf } from './passage.ts';
import type { Verdict } from './refusals.ts';
import { beingSettled, checkShare } from './peace/shares.ts';
import { atWar } from './standing.ts';
import type { Situation } from './survey.ts';
import { stanceOf } from './war/refuge.ts';

type Of<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;
type Checks = {
  readonly [K in StateOrder['kind']]: (s: Situation, power: PowerId, order: Of<K>) => Verdict;
};

const CHECKS: Checks = {
  offer: checkOffer,
  answer: ({ world }, power, { offer }) => {
    const state = world.offers[offer];
    if (!state) return 'no-such-offer';
    return state.to === power ? 'allowed' : 'not-addressed-to-you';
  },
  denounce: ({ world }, power, { treaty }) => {
    const state = world.treaties[treaty];
    if (!state) return 'no-such-treaty';
    if (!state.parties.includes(power)) return 'not-a-party';
    return hasNotice(state, power) ? 'already-denounced' : 'allowed';
  },
  'answer-call': ({ world }, power, { call }) => {
    const state = world.calls[call];
    if (!state) return 'no-such-call';
    return state.to === power ? 'allowed' : 'not-addressed-to-you';
  },
  press: checkPress,
  'step-down': ({ world }, power, { crisis }) => {
    const state = world.crises[crisis];
    if (!state) return 'no-such-crisis';
    return state.by === power ? 'allowed' : 'not-your-crisis';
  },
  'give-way': ({ world }, power, { crisis }) => {
    const state = world.crises[crisis];
    if (!state) return 'no-such-crisis';
    return state.against === power ? 'allowed' : 'not-your-crisis';
  },
  back: checkBack,
  mediate: checkMediate,
  'call-congress': checkCall,
  invite: checkInvite,
  'take-seat': checkSeat,
  propose: checkPropose,
  vote: checkVote,
  'stand-aside': ({ world }, power, { crisis }) => {
    const state = world.crises[crisis];
    if (!state) return 'no-such-crisis';
    const takesPart = state.backers[power] !== undefined || state.mediator === power;
    return takesPart ? 'allowed' : 'not-taking-part';
  },
  'declare-war': (situation, power, { on }) => {
    if (!situation.world.powers[on]?.alive) return 'no-such-power';
    if (on === power) return 'own-power';
    const own = situation.world.powers[power];
    if (own?.overlord) return 'foreign-affairs-elsewhere';
    if ([power, on].some((each) => beingSettled(situation, each))) return 'awaits-settlement';
    return atWar(situation, power, on) ? 'already-at-war' : 'allowed';
  },
  'change-sides': (situation, power, { war }) => checkChangeSides(situation, power, war),
  'committee-policy': ({ world }, power, { policy }) =>
    world.powers[power]?.committees === policy ? 'already-so' : 'allowed',
  'occupation-policy': ({ world }, power, { policy }) =>
    world.powers[power]?.occupation === policy ? 'already-so' : 'allowed',
  'claim-share': (situation, power, { conference, province, as, for: named }) =>
    checkShare(situation, power, {
      conference,
      province,
      share: named === undefined ? { as } : { as, for: named },
    }),
  stance: ({ world }, power, { of, stance }) => {
    const unit = world.units[of];
    if (!unit) return 'no-such-unit';
    if (unit.power !== power) return 'not-your-unit';
    if (unit.kind === 'wing') return 'wrong-element';
    return stanceOf(unit) === stance ? 'nothing-changes' : 'allowed';
  },
  passage: (situation, power, { passage, policy }) => {
    const edge = passagesOf(situation.content.board).get(passage);
    if (!edge) return 'no-such-passage';
    if (!hasSayOver(situation.world, edge, power)) return 'not-your-passage';
    return policyOf(situation.world, edge, power) === policy ? 'nothing-changes' : 'allowed';
  },
  purge: checkPurge,
  'party-law': checkPartyLaw,
  relief: checkRelief,
  choose: (situation, power, { event, option }) => {
    const asked = situation.world.questions[event];
    if (!asked) return 'no-such-question';
    if (asked.power !== power) return 'not-addressed-to-you';
    const open = optionsAsked(situation, event).some(({ id }) => id === option);
    return open ? 'allowed' : 'no-such-option';
  },
  decide: (situation, power, { decision }) => checkDecision(situation, power, decision),
  build: checkBuild,
  'cancel-building': (situation, power, { at }) => checkCancel(situation, power, at),
  disband: (situation, power, { of }) => checkDisband(situation, power, of),
  programme: checkProgramme,
  market: checkMarket,
  'send-mission': checkMission,
  commit: checkCommit,
  withdraw: checkWithdraw,
  'recall-mission': (situation, power, { mission }) => checkRecall(situation, power, mission),
};

/** Whether a power may give an order of state, or the code of why not. */
export function checkStateOrder(situation: Situation, power: PowerId, order: StateOrder): Verdict {
  const check = CHECKS[order.kind] as (s: Situation, p: PowerId, o: StateOrder) => Verdict;
  return check(situation, power, order);
}
