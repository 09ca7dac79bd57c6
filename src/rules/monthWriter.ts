import { applyFact } from './applyFact.ts';
import type { Content } from './content.ts';
import { copyWorld } from './copyWorld.ts';
import { draw, type Draw } from './draw.ts';
import type { Fact, FactKind } from './facts.ts';
import type { PowerId } from './ids.ts';
import { isUnitOrder, type Order, type OrdersByPower, type StateOrder } from './orders.ts';
import type { RefusalCode } from './refusals.ts';
import { checkOrder } from './checkOrder.ts';
import { sortedKeys } from './sortedKeys.ts';
import {
  emptyMemo,
  forgetEarnings,
  forgetEsteem,
  forgetFears,
  forgetRegard,
  forgetRegards,
  resurveyed,
  situationOf,
  type Memo,
  type Situation,
  type SurveyPart,
} from './survey.ts';
import type { World } from './world.ts';

/** An order of state with whose it is. */
export interface Given<K extends StateOrder['kind']> {
  readonly power: PowerId;
  readonly order: Extract<Order, { readonly kind: K }>;
}

/** A month being resolved: phases read the world as it stands and tell facts, nothing else. */
export interface MonthWriter {
  readonly content: Content;
  /** The world as the facts told so far have made it. */
  readonly world: World;
  readonly log: readonly Fact[];
  readonly orders: OrdersByPower;
  /** The orders of state by their kind, each in the order of powers and then as given. */
  readonly stateOrders: ReadonlyMap<StateOrder['kind'], readonly Given<StateOrder['kind']>[]>;
  /** Tells a fact: it is applied at once and goes into the log. */
  tell(fact: Fact): void;
  /** A survey of the world as it now stands. */
  survey(): Situation;
  /** Tells that an order cannot be carried out: overtaken if it was lawful when it was given. */
  turnDown(power: PowerId, order: Order, code: RefusalCode): void;
  draw(...key: readonly (string | number)[]): Draw;
}

/** Memories that a fact can make stale, beside earnings, which every such fact does. */
type Forgotten = 'regard' | 'regards' | 'esteem' | 'fears' | 'aid' | 'earnings' | 'scores';

/** What each fact makes stale: a part of the survey or all of it, its memories alone, or nothing. */
const SURVEY_CHANGES: Readonly<Record<FactKind, SurveyPart | 'all' | Forgotten | 'nothing'>> = {
  'order-refused': 'nothing',
  'order-overtaken': 'nothing',
  'offer-made': 'nothing',
  'offer-refused': 'nothing',
  'offer-lapsed': 'nothing',
  'treaty-signed': 'ties',
  // It binds until the end of the notice.
  'treaty-denounced': 'nothing',
  'ratification-opened': 'nothing',
  'ratification-vote': 'nothing',
  'ratification-failed': 'nothing',
  'clauses-lapsed': 'ties',
  'treaty-ended': 'ties',
  'clause-leaked': 'scores',
  recognised: 'scores',
  'overlord-set': 'scores',
  'mission-sent': 'nothing',
  'mission-vetoed': 'nothing',
  // A press campaign changes how a creed is read.
  'mission-ended': 'regards',
  'legacy-ended': 'regards',
  influence: 'nothing',
  committed: 'aid',
  'aid-given': 'nothing',
  'aid-losses': 'forces',
  'commitment-ended': 'aid',
  'theatre-moved': 'nothing',
  'threshold-passed': 'nothing',
  // What is said of an army is part of how it is feared.
  reputation: 'fears',
  tension: 'esteem',
  opinion: 'regard',
  scored: 'nothing',
  'history-compared': 'nothing',
  'opinion-faded': 'nothing',
  trust: 'regard',
  'crisis-step': 'nothing',
  'crisis-ended': 'nothing',
  'crisis-stance': 'nothing',
  'congress-called': 'nothing',
  'congress-seat': 'nothing',
  'congress-draft': 'nothing',
  'congress-vote': 'nothing',
  'congress-stage': 'nothing',
  'congress-closed': 'nothing',
  'war-declared': 'ties',
  'war-joined': 'ties',
  // Goods go no more to the enemies of a friend.
  'war-stance': 'ties',
  'war-aims': 'nothing',
  'call-made': 'nothing',
  'call-answered': 'nothing',
  income: 'earnings',
  'delivery-short': 'nothing',
  'delivery-resumed': 'nothing',
  'building-begun': 'nothing',
  'building-done': 'nothing',
  'building-lost': 'nothing',
  'unit-raised': 'forces',
  reinforced: 'forces',
  recovered: 'forces',
  'building-cancelled': 'nothing',
  improved: 'holdings',
  refitted: 'earnings',
  disbanded: 'forces',
  'programme-set': 'nothing',
  'market-set': 'earnings',
  learned: 'nothing',
  'level-gained': 'earnings',
  'stance-set': 'nothing',
  'passage-set': 'scores',
  moved: 'forces',
  supported: 'nothing',
  'order-failed': 'nothing',
  battle: 'forces',
  'air-battle': 'forces',
  dislodged: 'forces',
  destroyed: 'forces',
  'province-taken': 'holdings',
  'dug-in': 'nothing',
  'out-of-supply': 'forces',
  'in-supply': 'nothing',
  'oil-out': 'nothing',
  'oil-back': 'nothing',
  home: 'esteem',
  prestige: 'esteem',
  unrest: 'nothing',
  works: 'holdings',
  government: 'scores',
  factions: 'nothing',
  parties: 'nothing',
  'party-law': 'nothing',
  purged: 'forces',
  relief: 'nothing',
  strike: 'nothing',
  coup: 'nothing',
  'government-fell': 'nothing',
  'power-split': 'all',
  'state-united': 'nothing',
  election: 'nothing',
  'occupation-set': 'earnings',
  'committees-set': 'earnings',
  sabotage: 'nothing',
  rising: 'nothing',
  'war-toll': 'esteem',
  withdrawn: 'forces',
  'left-war': 'ties',
  'changed-sides': 'ties',
  'went-into-exile': 'esteem',
  'exile-ended': 'esteem',
  'war-ended': 'ties',
  capitulated: 'nothing',
  ceded: 'holdings',
  'power-fell': 'all',
  'conference-opened': 'nothing',
  'share-claimed': 'nothing',
  'share-awarded': 'nothing',
  'conference-closed': 'nothing',
  'zone-set': 'holdings',
  'occupation-ended': 'nothing',
  'capital-moved': 'esteem',
  'power-restored': 'all',
  event: 'nothing',
  'event-asked': 'nothing',
  'event-chosen': 'nothing',
  'event-due': 'nothing',
  'event-lapsed': 'nothing',
  'decision-begun': 'nothing',
  'decision-done': 'nothing',
  stock: 'nothing',
  agenda: 'scores',
  flag: 'nothing',
  // Old causes weigh less in another month.
  'month-ended': 'scores',
};

/** Empties of a memory what a fact has made stale. */
function forget(memo: Memo, fact: Fact): void {
  const change = SURVEY_CHANGES[fact.kind];
  if (fact.kind === 'opinion' || fact.kind === 'trust') forgetRegard(memo, fact.of, fact.toward);
  else if (change === 'esteem') forgetEsteem(memo);
  else if (change === 'fears') forgetFears(memo);
  else if (change === 'aid') memo.aid = null;
  else if (change === 'scores') Object.assign(memo, emptyMemo());
  else if (change === 'regards' && isRead(fact)) forgetRegards(memo);
}

/** Whether what a mission leaves behind is read in the papers. */
const isRead = (fact: Fact): boolean =>
  fact.kind !== 'mission-ended' || fact.brief.mission === 'press';

const isPart = (change: SurveyPart | Forgotten): change is SurveyPart =>
  change === 'forces' || change === 'holdings' || change === 'ties';

/** Opens a month: the one copy of the world, and an empty log. */
export function openMonth(content: Content, before: World, orders: OrdersByPower): MonthWriter {
  const world = copyWorld(before);
  const log: Fact[] = [];
  let situation: Situation | null = null;
  let opening: Situation | null = null;
  const stale = new Set<SurveyPart>();
  const tell = (fact: Fact): void => {
    applyFact(world, fact);
    log.push(fact);
    const change = SURVEY_CHANGES[fact.kind];
    if (change === 'nothing' || !situation) return;
    const { memo } = situation.survey;
    forgetEarnings(memo);
    if (change === 'all') situation = null;
    else if (isPart(change)) stale.add(change);
    else forget(memo, fact);
  };
  const survey = (): Situation => {
    if (!situation) situation = situationOf(content, world);
    else if (stale.size > 0) situation = resurveyed(situation, stale);
    stale.clear();
    return situation;
  };
  return {
    content,
    world,
    log,
    orders,
    stateOrders: sortedByKind(orders),
    tell,
    survey,
    turnDown: (power, order, code) => {
      opening ??= situationOf(content, before);
      const lawful = checkOrder(opening, power, order) === 'allowed';
      if (lawful) tell({ kind: 'order-overtaken', power, order, code });
      else tell({ kind: 'order-refused', power, order, code });
    },
    draw: (...key) => draw(world.seed, world.month, ...key),
  };
}

/**
 * Every order of state of one kind, in the order of powers and then as given. Each is checked when
 * its turn comes, after those before it have been carried out; what may not be done is told and
 * left out.
 */
export function* takeOrders<K extends StateOrder['kind']>(
  month: MonthWriter,
  kind: K,
): Generator<Given<K>> {
  for (const { power, order } of month.stateOrders.get(kind) ?? []) {
    const verdict = checkOrder(month.survey(), power, order);
    if (verdict === 'allowed') yield { power, order: order as Given<K>['order'] };
    else month.turnDown(power, order, verdict);
  }
}

function sortedByKind(orders: OrdersByPower): MonthWriter['stateOrders'] {
  const kinds = new Map<StateOrder['kind'], Given<StateOrder['kind']>[]>();
  for (const power of sortedKeys(orders))
    for (const order of orders[power] ?? []) {
      if (isUnitOrder(order)) continue;
      const given = kinds.get(order.kind);
      if (given) given.push({ power, order });
      else kinds.set(order.kind, [{ power, order }]);
    }
  return kinds;
}
