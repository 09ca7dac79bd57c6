import type { Clause } from '../../rules/index.ts';
import { sentence, type Sentence } from './sentence.ts';

/** A clause as a treaty states it. */
export function clauseSentence(clause: Clause): Sentence {
  const { kind } = clause;
  switch (kind) {
    case 'recognition':
    case 'friendship':
    case 'consultation':
    case 'neutrality':
    case 'non-aggression':
    case 'peace':
    case 'armistice':
      return sentence(`clause.${kind}.states`);
    case 'alliance':
      return clause.against === undefined
        ? sentence('clause.alliance.states')
        : sentence('clause.alliance.states-against', { against: clause.against });
    case 'guarantee':
      return sentence('clause.guarantee.states', { by: clause.by, of: clause.of });
    case 'access':
    case 'protectorate':
      return sentence(`clause.${kind}.states`, { by: clause.by, to: clause.to });
    case 'trade':
      return tradeSentence(clause);
    case 'indemnity':
      return sentence('clause.indemnity.states', {
        by: clause.by,
        to: clause.to,
        amount: clause.amount,
      });
    case 'cession':
    case 'demilitarised':
      return sentence(`clause.${kind}.states`, {
        by: clause.by,
        to: clause.to,
        province: clause.province,
      });
  }
}

function tradeSentence(clause: Extract<Clause, { readonly kind: 'trade' }>): Sentence {
  const { by, to, good, amount, price } = clause;
  const key = price === 0 ? 'clause.trade.states-gift' : 'clause.trade.states';
  return sentence(key, { by, to, good, amount, price });
}
