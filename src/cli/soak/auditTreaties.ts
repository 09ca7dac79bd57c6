import { type Fact, type PowerId, sumOf, type Term } from '../../rules/index.ts';

/** What is audited: every offer, and what became of it and of the treaty that came of it. */
export const AUDITED = [
  'offered',
  'signed',
  'refused',
  'denounced',
  'broken',
  'lapsed',
  'ratified',
  'unratified',
] as const;
export type Audited = (typeof AUDITED)[number];

/** One act around a treaty: whose it is, why, and which way the sum of its reasons must lie. */
interface Act {
  readonly power: PowerId;
  readonly why: readonly Term[];
  readonly asks: 'for' | 'against' | 'a-reason' | 'nobody';
}

/** A fact about a treaty as the audit reads it. */
export interface Audit {
  readonly what: Audited;
  /** The acts whose reasons do not sum to the decision, in words. */
  readonly violations: readonly string[];
}

/** Audits a fact; null where it is about no treaty. */
export function auditTreaty(fact: Fact): Audit | null {
  const read = actsIn(fact);
  if (read === null) return null;
  const { what, acts } = read;
  return {
    what,
    violations: acts.flatMap((act) => faultOf(act)).map((fault) => `${what}: ${fault}`),
  };
}

function actsIn(fact: Fact): { readonly what: Audited; readonly acts: readonly Act[] } | null {
  switch (fact.kind) {
    case 'offer-made':
      return { what: 'offered', acts: [{ power: fact.from, why: fact.why, asks: 'for' }] };
    case 'treaty-signed':
    case 'ratification-opened':
      return {
        what: 'signed',
        acts: fact.parties.map((power): Act => {
          return { power, why: fact.reasons[power] ?? [], asks: 'for' };
        }),
      };
    case 'offer-refused':
      return { what: 'refused', acts: [{ power: fact.to, why: fact.reasons, asks: 'against' }] };
    case 'treaty-denounced':
      return { what: 'denounced', acts: [{ power: fact.by, why: fact.why, asks: 'against' }] };
    case 'ratification-vote': {
      const { power, passed, why } = fact;
      return {
        what: passed ? 'ratified' : 'unratified',
        acts: [{ power, why, asks: passed ? 'for' : 'against' }],
      };
    }
    case 'treaty-ended':
      return endOf(fact);
    default:
      return null;
  }
}

/** A breach has the reasons of the act that made it: a war, a march, a call that is not answered. */
function endOf({ how, by, why }: Extract<Fact, { readonly kind: 'treaty-ended' }>): {
  readonly what: Audited;
  readonly acts: readonly Act[];
} {
  if (by === null) return { what: 'lapsed', acts: [] };
  if (how === 'denounced') return { what: how, acts: [{ power: by, why, asks: 'against' }] };
  if (how === 'broken') return { what: how, acts: [{ power: by, why, asks: 'a-reason' }] };
  return { what: 'lapsed', acts: [{ power: by, why, asks: 'nobody' }] };
}

function faultOf({ power, why, asks }: Act): string[] {
  const sum = sumOf(why);
  if (asks === 'nobody') return [`${power} is blamed for a treaty that ran out`];
  if (why.length === 0) return [`${power} gave no reason`];
  if (asks === 'for' && sum < 0) return [`${power} agreed at ${sum}`];
  if (asks === 'against' && sum >= 0) return [`${power} refused at ${sum}`];
  return [];
}
