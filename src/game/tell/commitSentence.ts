import {
  theatreFacts,
  type Backed,
  type Content,
  type Order,
  type World,
} from '../../rules/index.ts';
import { type Blank, type Sentence, sentence } from './sentence.ts';

type OfAid = Extract<Order, { readonly kind: 'commit' | 'withdraw' }>;

/** Help for somebody's fight, or its end, as its giver would say it. */
export function commitSentence(
  { content, world }: { readonly content: Content; readonly world: World },
  order: OfAid,
): Sentence {
  if (order.kind === 'commit') {
    const { what, amount, to } = order;
    return sentence(`order.commit.${what}`, { amount, side: sideName(content, world, to) });
  }
  const state = world.commitments[order.commitment];
  if (!state) return sentence('order.withdraw', { aid: '', side: '' });
  const side = sideName(content, world, state.to);
  return sentence('order.withdraw', { aid: `aid.${state.what}`, side });
}

/** A backed side as a blank: those who fight on it, or the name that the packs give it. */
export function sideName(content: Content, world: World, to: Backed): Blank {
  if (to.kind === 'war') return world.wars[to.war]?.[to.side] ?? [];
  return theatreFacts(content, to.theatre)?.sides[to.side].name ?? to.theatre;
}
