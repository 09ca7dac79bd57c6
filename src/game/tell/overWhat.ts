import type { PowerId, Stake } from '../../rules/index.ts';
import type { Blank } from './sentence.ts';

/** What a crisis is over, to fill the blank `over`: its places, the whole country, or a right. */
export function overWhat(over: Stake, against: PowerId): Blank {
  if (over.kind === 'land') return over.provinces;
  return over.kind === 'passage' ? 'passage' : against;
}
