import { PASSAGE_POLICIES } from './board.ts';
import { checkStateOrder } from './checkStateOrder.ts';
import { commitOptions } from './commitments/commitOptions.ts';
import type { Content } from './content.ts';
import { congressOptions } from './congress/checkCongress.ts';
import { stakesAgainst } from './crises/stake.ts';
import { checkOffer } from './diplomacy/checkOffer.ts';
import type { Clause } from './diplomacy/clause.ts';
import { clauseOptions } from './diplomacy/clauseRules.ts';
import { decisionsOf } from './events/decision.ts';
import { optionsAsked } from './events/question.ts';
import { RELIEFS } from './home/relief.ts';
import type { PowerId } from './ids.ts';
import { buildings, industryOptions } from './industry/industryOptions.ts';
import { shareOptions } from './peace/shares.ts';
import { missionBriefs } from './missions/missionRules.ts';
import type { LegalOrders, StateOrderOf } from './legalOrders.ts';
import type { StateOrder } from './orders.ts';
import { passagesOf } from './passage.ts';
import { sortedKeys } from './sortedKeys.ts';
import { situationOf, type Situation } from './survey.ts';
import type { View } from './view.ts';
import {
  CALL_ANSWERS,
  COMMITTEE_POLICIES,
  CRISIS_SIDES,
  FACTIONS,
  OCCUPATION_POLICIES,
  PARTIES,
  STANCES,
} from './world.ts';
import { unitOptions } from './war/unitOptions.ts';
import { whenAsked } from './whenAsked.ts';

/**
 * Every order that is open to the power of a view. The map, the panels, the AI, the fuzzers and
 * the warnings ask this and nothing else.
 */
export const legal = (content: Content, view: View): LegalOrders =>
  legalIn(situationOf(content, view.world), view.me);

/**
 * The same for a situation that has been surveyed already. Each part is worked out when it is
 * asked for: the wording of all treaties takes many times as long as the marches of one unit.
 */
export function legalIn(situation: Situation, me: PowerId): LegalOrders {
  const { world, survey } = situation;
  if (!world.powers[me]?.alive) return { units: {}, state: [], of: () => [], clauses: {} };
  const others = survey.living.filter((power) => power !== me);
  const found = new Map<Source, readonly StateOrder[]>();
  const open = (source: Source): readonly StateOrder[] => {
    const orders = found.get(source) ?? allowedOf(situation, me, source);
    found.set(source, orders);
    return orders;
  };
  const of: LegalOrders['of'] = (kind) => open(SOURCES[kind]).filter(isOf(kind));
  let state: readonly StateOrder[] | undefined;
  return {
    units: whenAsked(survey.units[me] ?? [], (id) => unitOptions(situation, id)),
    get state() {
      return (state ??= sortedKeys(SOURCES).flatMap((kind): StateOrder[] => of(kind)));
    },
    of,
    clauses: whenAsked(others, (to) => offerOptions(situation, me, to)),
  };
}

/** What makes orders of state that a power might give. */
type Source = (situation: Situation, me: PowerId) => StateOrder[];

const allowedOf = (situation: Situation, me: PowerId, source: Source): StateOrder[] =>
  source(situation, me).filter((order) => checkStateOrder(situation, me, order) === 'allowed');

const isOf =
  <K extends StateOrder['kind']>(kind: K) =>
  (order: StateOrder): order is StateOrderOf<K> =>
    order.kind === kind;

function replies({ world }: Situation, me: PowerId): StateOrder[] {
  const offers = sortedKeys(world.offers).filter((id) => world.offers[id]?.to === me);
  const calls = sortedKeys(world.calls).filter((id) => world.calls[id]?.to === me);
  const treaties = sortedKeys(world.treaties).filter((id) =>
    world.treaties[id]?.parties.includes(me),
  );
  return [
    ...offers.flatMap((offer): StateOrder[] =>
      [true, false].map((accept) => ({ kind: 'answer', offer, accept })),
    ),
    ...calls.flatMap((call): StateOrder[] =>
      CALL_ANSWERS.map((answer) => ({ kind: 'answer-call', call, answer })),
    ),
    ...treaties.map((treaty): StateOrder => ({ kind: 'denounce', treaty })),
  ];
}

const demands = (situation: Situation, me: PowerId): StateOrder[] =>
  situation.survey.living.flatMap((against) =>
    stakesAgainst(situation, me, against).map(
      (over): StateOrder => ({ kind: 'press', against, over }),
    ),
  );

const crisisSteps = ({ world }: Situation): StateOrder[] =>
  sortedKeys(world.crises).flatMap((crisis): StateOrder[] => [
    { kind: 'step-down', crisis },
    { kind: 'give-way', crisis },
    ...CRISIS_SIDES.map((side): StateOrder => ({ kind: 'back', crisis, side })),
    { kind: 'mediate', crisis },
    { kind: 'stand-aside', crisis },
  ]);

const declarations = ({ survey }: Situation): StateOrder[] =>
  survey.living.map((on) => ({ kind: 'declare-war', on }));

const turncoats = ({ world }: Situation): StateOrder[] =>
  sortedKeys(world.wars).map((war) => ({ kind: 'change-sides', war }));

const committees = (): StateOrder[] =>
  COMMITTEE_POLICIES.map((policy) => ({ kind: 'committee-policy', policy }));

const occupations = (): StateOrder[] =>
  OCCUPATION_POLICIES.map((policy) => ({ kind: 'occupation-policy', policy }));

/** All that a government can order at home, whoever it is. */
const homeAffairs = (): StateOrder[] => [
  ...FACTIONS.map((faction): StateOrder => ({ kind: 'purge', faction })),
  ...PARTIES.flatMap((party): StateOrder[] =>
    [true, false].map((banned) => ({ kind: 'party-law', party, banned })),
  ),
  ...RELIEFS.map((on): StateOrder => ({ kind: 'relief', on })),
];

/** Missions that may be sent, and those that may be called home. */
const embassies = (situation: Situation, me: PowerId): StateOrder[] => [
  ...situation.survey.living.flatMap((to) =>
    missionBriefs(situation, me, to).map(
      (brief): StateOrder => ({ kind: 'send-mission', ...brief }),
    ),
  ),
  ...sortedKeys(situation.world.missions).map(
    (mission): StateOrder => ({ kind: 'recall-mission', mission }),
  ),
];

const claims = (situation: Situation, me: PowerId): StateOrder[] =>
  sortedKeys(situation.world.conferences).flatMap((conference) =>
    shareOptions(situation, me, conference).map(
      ({ province, share }): StateOrder => ({
        kind: 'claim-share',
        conference,
        province,
        ...share,
      }),
    ),
  );

/** What one may answer to the events that wait for it, and what one may decide by oneself. */
function choices(situation: Situation, me: PowerId): StateOrder[] {
  const { questions } = situation.world;
  return [
    ...sortedKeys(questions)
      .filter((event) => questions[event]?.power === me)
      .flatMap((event) =>
        optionsAsked(situation, event).map(
          ({ id }): StateOrder => ({ kind: 'choose', event, option: id }),
        ),
      ),
    ...decisionsOf(situation, me).map(({ id }): StateOrder => ({ kind: 'decide', decision: id })),
  ];
}

const stances = ({ survey }: Situation, me: PowerId): StateOrder[] =>
  (survey.units[me] ?? []).flatMap((of) =>
    STANCES.map((stance): StateOrder => ({ kind: 'stance', of, stance })),
  );

const passages = ({ content }: Situation): StateOrder[] =>
  [...passagesOf(content.board).keys()].flatMap((passage) =>
    PASSAGE_POLICIES.map((policy): StateOrder => ({ kind: 'passage', passage, policy })),
  );

/** Which of these makes the orders of each kind; offers are put together of clauses instead. */
const SOURCES: Readonly<Record<StateOrder['kind'], Source>> = {
  offer: () => [],
  answer: replies,
  'answer-call': replies,
  denounce: replies,
  press: demands,
  'step-down': crisisSteps,
  'give-way': crisisSteps,
  back: crisisSteps,
  mediate: crisisSteps,
  'stand-aside': crisisSteps,
  'call-congress': congressOptions,
  invite: congressOptions,
  'take-seat': congressOptions,
  propose: congressOptions,
  vote: congressOptions,
  'declare-war': declarations,
  'change-sides': turncoats,
  choose: choices,
  decide: choices,
  passage: passages,
  stance: stances,
  'committee-policy': committees,
  'occupation-policy': occupations,
  purge: homeAffairs,
  'party-law': homeAffairs,
  relief: homeAffairs,
  build: industryOptions,
  'cancel-building': industryOptions,
  disband: industryOptions,
  programme: industryOptions,
  market: industryOptions,
  'send-mission': embassies,
  'recall-mission': embassies,
  commit: commitOptions,
  withdraw: commitOptions,
  'claim-share': claims,
};

type BuildOrder = Extract<StateOrder, { readonly kind: 'build' }>;

/** Where a power may begin to build something. */
export const legalBuildings = (
  situation: Situation,
  me: PowerId,
  wanted: BuildOrder['project'],
): BuildOrder[] =>
  buildings(situation, me).filter(
    (order) => order.project === wanted && checkStateOrder(situation, me, order) === 'allowed',
  );

/** What may stand in an offer to a power: each clause lawful alone or beside its door-opener. */
const offerOptions = (situation: Situation, me: PowerId, to: PowerId): Clause[] =>
  clauseOptions(situation, me, to).filter((clause) => mayStand(situation, me, to, clause));

/** Recognition or peace opens the door for the clauses beside it. */
function mayStand(situation: Situation, me: PowerId, to: PowerId, clause: Clause): boolean {
  const openers: Clause[] = [{ kind: 'recognition' }, { kind: 'peace' }];
  return [[clause], ...openers.map((opener) => [opener, clause])].some(
    (clauses) =>
      checkOffer(situation, me, { kind: 'offer', to, clauses, until: null }) === 'allowed',
  );
}
