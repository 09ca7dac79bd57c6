import { canonicalJson } from '../hashWorld.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import type { Clause } from './clause.ts';
import { checkOffer, MAX_CLAUSES } from './checkOffer.ts';
import { clauseOptions } from './clauseRules.ts';
import { weighOffer, type OfferTerms } from './weighOffer.ts';

/** Single clauses that are tried in pairs when none of them is enough: the most welcome ones. */
const PAIRED = 8;

/** A clause with what adding it does to both sheets. */
interface Sweetener {
  readonly added: readonly Clause[];
  readonly mine: number;
  readonly theirs: number;
}

/**
 * What they would want: the smallest addition to an offer of `from` that turns the other's refusal
 * into consent, and of several the one that costs `from` least. An empty list where they consent
 * already; undefined where nothing lawful would do.
 */
export function sweeten(
  situation: Situation,
  from: PowerId,
  to: PowerId,
  offer: OfferTerms,
): readonly Clause[] | undefined {
  if (weighOffer(situation, to, from, offer).accepts) return [];
  const { clauses } = offer;
  const standing = new Set(clauses.map(canonicalJson));
  const fresh = clauseOptions(situation, from, to).filter(
    (clause) =>
      !standing.has(canonicalJson(clause)) && !clauses.some((each) => undoes(clause, each)),
  );
  const tried = (added: readonly Clause[]): Sweetener[] => {
    const together = [...clauses, ...added];
    const terms = { ...offer, clauses: together };
    const order = { kind: 'offer', to, ...terms } as const;
    if (together.length > MAX_CLAUSES) return [];
    if (checkOffer(situation, from, order) !== 'allowed') return [];
    const mine = weighOffer(situation, from, to, terms).sum;
    return [{ added, mine, theirs: weighOffer(situation, to, from, terms).sum }];
  };
  const singles = fresh.flatMap((clause) => tried([clause]));
  return (best(singles) ?? best(pairsOf(singles).flatMap(tried)))?.added;
}

/** Whether one pays back what the other pays. */
const undoes = (clause: Clause, other: Clause): boolean =>
  'amount' in clause && 'amount' in other && clause.kind === other.kind && clause.by === other.to;

/** Of those that they would sign, the one that is worth most to us; the first among equals. */
function best(sweeteners: readonly Sweetener[]): Sweetener | undefined {
  let found: Sweetener | undefined;
  for (const each of sweeteners)
    if (each.theirs >= 0 && (found === undefined || each.mine > found.mine)) found = each;
  return found;
}

/** Pairs of the most welcome singles; two of one kind would only bid against themselves. */
function pairsOf(singles: readonly Sweetener[]): Clause[][] {
  const welcome = singles
    .toSorted((a, b) => b.theirs - a.theirs || b.mine - a.mine)
    .flatMap(({ added }) => added)
    .slice(0, PAIRED);
  return welcome.flatMap((one, i) =>
    welcome
      .slice(i + 1)
      .filter((other) => other.kind !== one.kind)
      .map((other) => [one, other]),
  );
}
