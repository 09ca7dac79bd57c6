import type { Order, World } from '../../rules/index.ts';
import { overWhat } from './overWhat.ts';
import { type Sentence, sentence } from './sentence.ts';

type Of<K extends Order['kind']> = Extract<Order, { readonly kind: K }>;
type CrisisOrder = Of<'press' | 'step-down' | 'give-way' | 'back' | 'mediate' | 'stand-aside'>;
type CongressOrder = Of<'call-congress' | 'invite' | 'take-seat' | 'propose' | 'vote'>;

/** A step in a crisis as its giver would say it. */
export function crisisSentence(world: World, order: CrisisOrder): Sentence {
  if (order.kind === 'press')
    return sentence(`order.press.${order.over.kind}`, {
      against: order.against,
      over: overWhat(order.over, order.against),
      with: order.over.kind === 'partition' ? order.over.with : '',
    });
  const words = order.kind === 'back' ? `back.${order.side}` : order.kind;
  return sentence(`order.${words}`, quarrelOf(world, order.crisis));
}

/** Who presses whom, and over what; nothing where it is over. */
function quarrelOf({ crises }: World, id: keyof World['crises']) {
  const crisis = crises[id];
  if (crisis === undefined) return {};
  const { by, against, over } = crisis;
  return { by, against, over: overWhat(over, against) };
}

/** What one does about a conference, as its giver would say it. */
export function congressSentence({ congresses }: World, order: CongressOrder): Sentence {
  switch (order.kind) {
    case 'call-congress':
      return sentence(`order.congress.${order.agenda.kind}`, {
        power: order.agenda.kind === 'against' ? order.agenda.power : '',
      });
    case 'invite':
      return sentence('order.invite', { power: order.power });
    case 'take-seat': {
      const host = congresses[order.congress]?.host ?? '';
      return sentence(order.accept ? 'order.take-seat' : 'order.decline-seat', { host });
    }
    case 'propose':
      return sentence('order.propose', { draft: order.draft });
    case 'vote':
      return sentence('order.vote', { draft: order.for });
  }
}
