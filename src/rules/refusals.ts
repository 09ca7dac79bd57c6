/** Why an order cannot be carried out as given; every code has a sentence in the language files. */
export const REFUSALS = [
  // not understood
  'no-such-power',
  'no-such-unit',
  'no-such-province',
  'no-such-offer',
  'no-such-treaty',
  'no-such-call',
  'no-such-crisis',
  // not yours
  'not-your-unit',
  'not-addressed-to-you',
  'not-a-party',
  'not-your-crisis',
  // not allowed
  'second-order-for-unit',
  'not-adjacent',
  'wrong-element',
  'no-right-of-way',
  'passage-closed',
  'no-convoy-route',
  'cannot-support-itself',
  'supporter-cannot-reach',
  'not-at-sea',
  'nothing-to-carry',
  'already-at-war',
  'not-at-war',
  'own-power',
  'not-recognised',
  'already-recognised',
  'already-agreed',
  'bound-by-treaty',
  'no-clauses',
  'too-many-clauses',
  'duplicate-clause',
  'stands-alone',
  'term-in-the-past',
  'not-theirs-to-give',
  'bad-amount',
  'no-claim',
  'top-of-the-ladder',
  'stepped-this-month',
  'offer-standing',
  'cannot-afford',
  'not-your-province',
  'no-port',
  'yard-busy',
  'foreign-affairs-elsewhere',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The answer of every legality check: allowed, or the code of why not. */
export type Verdict = 'allowed' | RefusalCode;
