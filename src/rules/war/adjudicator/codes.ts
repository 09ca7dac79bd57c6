/**
 * What can become of an order, as one closed list. Three standings are told apart:
 *
 * - *legal*: the order was carried out or tried; its code says what stopped it;
 * - *void*: possible in form, but no use in this position (nobody's unit, unmatched, two orders);
 * - *illegal*: the board and the places of the units make it impossible.
 *
 * A unit whose order is void or illegal holds, and can be supported in that (DATC 6.D.28-30).
 */
export const CODES = [
  // legal
  'ok',
  /** A matched support that nothing cut, of a move that is itself illegal (DATC 6.A.5). */
  'idle',
  /** Another attack on the same province was as strong or stronger. */
  'standoff',
  /** The unit in the province held. */
  'repelled',
  /** The unit opposite, attacking this one's province, was as strong or stronger. */
  'headOn',
  /** It would have dislodged a unit of its own side. */
  'friendly',
  /** Legal, but no chain of fleets was ordered to carry the army. */
  'noConvoy',
  /** Every chain of fleets that carried the army was broken. */
  'disrupted',
  /** The convoy was part of a paradox; by Szykman's rule the army has no effect. */
  'paradox',
  /** An attack on the supporter cut its support. */
  'cut',
  /** The unit was driven out while it held, supported or convoyed. */
  'dislodged',
  /** Two units retreat to the same province; both disband (DATC 6.H.7). */
  'collided',
  // void
  /** Nobody stands at the place that the order names. */
  'noUnit',
  /** The unit belongs to another power. */
  'notYours',
  /** The unit that was to be supported or convoyed did something else. */
  'unmatched',
  /** The unit was given two different legal orders; it follows neither. */
  'ambiguous',
  /** The order belongs to another phase, or to a unit that has nothing to do in this one. */
  'wrongPhase',
  /** More builds or removals than the power has to make. */
  'tooMany',
  // illegal
  'unknownPlace',
  /** A unit cannot move to, support or be supported into the province where it stands. */
  'ownProvince',
  /** The unit cannot go there. */
  'unreachable',
  /** The fleet can reach the province, but not the coast that the order names. */
  'wrongCoast',
  /** The fleet can reach two coasts of the province and the order names neither. */
  'coastNeeded',
  /** Only armies on a coast can be convoyed, and only to a coast. */
  'notByConvoy',
  /** No chain of fleets, whatever they are ordered, joins the two coasts. */
  'noRoute',
  /** Only a fleet at sea can convoy. */
  'notAtSea',
  /** Somebody stands there. */
  'occupied',
  /** A stand-off was fought there (DATC 6.H.6). */
  'contested',
  /** The attacker came from there (DATC 6.H.5). */
  'fromAttacker',
  /** Units are built in home centres only. */
  'notHome',
  /** The centre is somebody else's now. */
  'notOwned',
  /** Fleets are built on the coast. */
  'noCoast',
] as const;

export type Code = (typeof CODES)[number];
export type Standing = 'legal' | 'void' | 'illegal';

const FIRST_VOID = CODES.indexOf('noUnit');
const FIRST_ILLEGAL = CODES.indexOf('unknownPlace');

/** The number that stands for a code inside the adjudicator. */
export const numberOf = (code: Code): number => CODES.indexOf(code);

/** The code of a number; `ok` is 0. */
export const codeOf = (number: number): Code => CODES[number] ?? 'ok';

/** Whether the order was possible, and if not, what made it useless. */
export function standingOf(number: number): Standing {
  if (number >= FIRST_ILLEGAL) return 'illegal';
  return number >= FIRST_VOID ? 'void' : 'legal';
}
