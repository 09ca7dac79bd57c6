import { eventsById, type Order } from '../../rules/index.ts';
import type { Game } from '../state.ts';
import { type Sentence, sentence } from './sentence.ts';
import { blanksOf } from './tellEvents.ts';

type Table = Pick<Game, 'content' | 'world'>;
type Answer = Extract<Order, { readonly kind: 'answer' | 'answer-call' | 'choose' | 'decide' }>;

/** What one says to a dispatch, or decides by oneself. */
export function answerSentence(table: Table, order: Answer): Sentence {
  const { content, world } = table;
  switch (order.kind) {
    case 'answer': {
      const from = world.offers[order.offer]?.from ?? '';
      return sentence(order.accept ? 'order.accept' : 'order.refuse', { from });
    }
    case 'answer-call': {
      const by = world.calls[order.call]?.by ?? '';
      return sentence(`order.call.${order.answer}`, { by });
    }
    case 'choose':
      return choiceSentence(table, order);
    case 'decide': {
      const { decisions } = content.scenario;
      const title = decisions.find(({ id }) => id === order.decision)?.title ?? '';
      return sentence('order.decide', { decision: title });
    }
  }
}

/** The option as its event words it. */
function choiceSentence(
  { content, world }: Table,
  { event, option }: Extract<Order, { readonly kind: 'choose' }>,
): Sentence {
  const asked = world.questions[event];
  const options = eventsById(content.scenario.events).get(event)?.options ?? [];
  const text = options.find(({ id }) => id === option)?.text;
  return text && asked ? sentence(text, blanksOf(asked)) : sentence('order.choose');
}
