import type { Fact, FactKind, FactOf, Log } from '../../rules/index.ts';

/** Which pen writes of which facts; `silent` ones are no news. The compiler asks for every kind. */
const FAMILY_OF = {
  'order-refused': 'silent',
  'order-overtaken': 'silent',
  'offer-made': 'silent',
  'offer-refused': 'silent',
  'offer-lapsed': 'silent',
  'treaty-signed': 'treaties',
  'treaty-ended': 'treaties',
  recognised: 'treaties',
  'overlord-set': 'treaties',
  opinion: 'silent',
  'opinion-faded': 'silent',
  trust: 'silent',
  'crisis-step': 'crises',
  'crisis-ended': 'crises',
  'crisis-stance': 'crises',
  'war-declared': 'wars',
  'war-joined': 'wars',
  'war-aims': 'silent',
  'call-made': 'silent',
  'call-answered': 'wars',
  income: 'silent',
  'building-begun': 'silent',
  'building-done': 'silent',
  'building-lost': 'silent',
  'unit-raised': 'home',
  reinforced: 'silent',
  recovered: 'silent',
  'stance-set': 'silent',
  'passage-set': 'treaties',
  moved: 'silent',
  supported: 'silent',
  'order-failed': 'silent',
  battle: 'fronts',
  'air-battle': 'fronts',
  dislodged: 'fronts',
  destroyed: 'fronts',
  'province-taken': 'fronts',
  'dug-in': 'silent',
  'out-of-supply': 'silent',
  'in-supply': 'silent',
  home: 'silent',
  prestige: 'silent',
  unrest: 'home',
  government: 'home',
  'occupation-set': 'silent',
  sabotage: 'partisans',
  rising: 'partisans',
  'war-toll': 'silent',
  withdrawn: 'silent',
  'left-war': 'peace',
  'changed-sides': 'peace',
  'went-into-exile': 'peace',
  'exile-ended': 'peace',
  'war-ended': 'peace',
  capitulated: 'peace',
  ceded: 'peace',
  'power-fell': 'peace',
  'conference-opened': 'settlement',
  'share-claimed': 'silent',
  'share-awarded': 'settlement',
  'conference-closed': 'silent',
  'zone-set': 'silent',
  'occupation-ended': 'settlement',
  'capital-moved': 'settlement',
  'power-restored': 'settlement',
  event: 'events',
  flag: 'silent',
  'month-ended': 'silent',
} as const satisfies Record<FactKind, string>;

type FamilyOf = typeof FAMILY_OF;
export type Family = Exclude<FamilyOf[FactKind], 'silent'>;
type KindOf<F extends Family> = {
  [K in FactKind]: FamilyOf[K] extends F ? K : never;
}[FactKind];
/** The facts that one pen writes of. */
export type FactOfFamily<F extends Family> = FactOf<KindOf<F>>;

/** The facts of one family, in the order in which they happened. */
export const factsOf = <F extends Family>(log: Log, family: F): FactOfFamily<F>[] =>
  log.filter((fact: Fact): fact is FactOfFamily<F> => FAMILY_OF[fact.kind] === family);
