import { isUnitOrder, type Order, type UnitOrder, type World } from '../../rules/index.ts';
import { commitSentence } from './commitSentence.ts';
import { missionSentence, recallSentence } from './missionSentence.ts';
import { isIndustryOrder } from '../industryOrder.ts';
import { industrySentence } from './industrySentence.ts';
import type { Game } from '../state.ts';
import { answerSentence } from './answerSentence.ts';
import { type Sentence, sentence } from './sentence.ts';
import { congressSentence, crisisSentence } from './tableSentence.ts';
import { leadingClause } from './leadingClause.ts';
import type { UnitNames } from './unitNames.ts';

/** An order as its giver would say it. */
export function orderSentence(
  table: Pick<Game, 'content' | 'world'>,
  units: UnitNames,
  order: Order,
): Sentence {
  const { world } = table;
  if (isUnitOrder(order)) return unitOrderSentence(world.units, units, order);
  if (isIndustryOrder(order)) return industrySentence(units, order);
  switch (order.kind) {
    case 'offer':
      return offerSentence(order);
    case 'answer':
    case 'answer-call':
    case 'choose':
    case 'decide':
      return answerSentence(table, order);
    case 'denounce':
      return sentence('order.denounce', { treaty: treatyName(world, order.treaty) });
    case 'press':
    case 'step-down':
    case 'give-way':
    case 'back':
    case 'mediate':
    case 'stand-aside':
      return crisisSentence(world, order);
    case 'call-congress':
    case 'invite':
    case 'take-seat':
    case 'propose':
    case 'vote':
      return congressSentence(world, order);
    case 'declare-war':
      return sentence('order.declare-war', { on: order.on });
    case 'occupation-policy':
    case 'committee-policy':
    case 'purge':
    case 'party-law':
    case 'relief':
      return homeSentence(order);
    case 'claim-share':
      return sentence(`order.claim.${order.as}`, {
        province: order.province,
        for: order.for ?? '',
      });
    case 'change-sides':
      return sentence('order.change-sides', sidesOf(world, order.war));
    case 'stance':
      return sentence(`order.stance.${order.stance}`, { unit: units.nameOf(order.of) });
    case 'passage':
      return sentence(`order.passage.${order.policy}`, { passage: order.passage.split('/') });
    case 'send-mission':
      return missionSentence(units, order);
    case 'recall-mission':
      return recallSentence(world, order.mission);
    case 'commit':
    case 'withdraw':
      return commitSentence(table, order);
  }
}

function offerSentence({ to, clauses }: Extract<Order, { readonly kind: 'offer' }>): Sentence {
  const treaty = `pact.${leadingClause(clauses)}`;
  return sentence('order.offer', { to, treaty, count: clauses.length });
}

type OfHome = Extract<
  Order,
  { readonly kind: 'occupation-policy' | 'committee-policy' | 'purge' | 'party-law' | 'relief' }
>;

function homeSentence(order: OfHome): Sentence {
  switch (order.kind) {
    case 'occupation-policy':
      return sentence(`order.occupation.${order.policy}`);
    case 'committee-policy':
      return sentence(`order.committees.${order.policy}`);
    case 'purge':
      return sentence(`order.purge.${order.faction}`);
    case 'party-law':
      return sentence(`order.${order.banned ? 'ban' : 'allow'}.${order.party}`);
    case 'relief':
      return sentence(`order.relief.${order.on}`);
  }
}

/** Both sides of a war; nobody where it is over. */
function sidesOf({ wars }: World, id: keyof World['wars']) {
  const { attackers, defenders } = wars[id] ?? { attackers: [], defenders: [] };
  return { attackers, defenders };
}

/** An order of a unit, from where the units stood when it was given. */
export function unitOrderSentence(
  stood: World['units'],
  units: UnitNames,
  order: UnitOrder,
): Sentence {
  const at = stood[order.unit]?.at ?? '';
  const about = { unit: units.nameOf(order.unit), at };
  if (order.kind === 'hold') return sentence('order.hold', about);
  if (order.kind === 'move') {
    const key = order.viaConvoy ? 'order.move-by-sea' : 'order.move';
    return sentence(key, { ...about, to: order.to });
  }
  if (order.kind === 'rebase') return sentence('order.rebase', { ...about, to: order.to });
  const { from, to } = order;
  if (order.kind === 'convoy') return sentence('order.convoy', { ...about, from, to: to ?? '' });
  return to === undefined
    ? sentence('order.support-hold', { ...about, from })
    : sentence('order.support-move', { ...about, from, to });
}

/** A treaty's own name as a text key, or the one that its heaviest clause gives it. */
export function treatyName({ treaties }: World, id: keyof World['treaties'] | null): string {
  if (id === null) return 'pact.promise';
  const treaty = treaties[id];
  return treaty?.name ?? `pact.${leadingClause(treaty?.clauses ?? [])}`;
}
