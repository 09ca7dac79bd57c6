import type { ClauseKind } from '../diplomacy/clause.ts';
import type { Fact, FactKind, FactOf } from '../facts.ts';
import type { EventId, PowerId, ProvinceId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** What a fact that can set off an event is about. */
export interface Subject {
  readonly by?: PowerId | null;
  readonly against?: PowerId | null;
  readonly provinces?: readonly ProvinceId[];
  readonly clauses?: readonly ClauseKind[];
  readonly event?: EventId;
}

type Subjects = { readonly [K in FactKind]?: (fact: FactOf<K>) => Subject };

const pactOf = ({ parties, clauses }: FactOf<'treaty-signed'>): Subject => ({
  by: parties[0] ?? null,
  against: parties[1] ?? null,
  clauses: clauses.map(({ kind }) => kind),
});

const crisisOf = ({ by, against, over }: FactOf<'crisis-step' | 'crisis-ended'>): Subject =>
  over.kind === 'land' ? { by, against, provinces: over.provinces } : { by, against };

/** How each fact that an event may wait for is read: who did it, to whom, and where. */
const SUBJECTS = {
  battle: ({ at, winner, sides }) => {
    const loser = sides.find(({ power }) => power !== winner)?.power ?? null;
    return { by: winner, against: loser, provinces: [at] };
  },
  'province-taken': ({ province, from, to }) => ({
    by: to,
    against: from,
    provinces: [province],
  }),
  ceded: ({ province, from, to }) => ({ by: to, against: from, provinces: [province] }),
  'treaty-signed': pactOf,
  'treaty-ended': ({ parties, clauses, by, leaves }) => {
    const first = by ?? leaves ?? parties[0] ?? null;
    const against = parties.find((each) => each !== first) ?? null;
    return { by: first, against, clauses: clauses.map(({ kind }) => kind) };
  },
  'crisis-step': crisisOf,
  'crisis-ended': crisisOf,
  'war-declared': ({ by, on }) => ({ by, against: on }),
  'war-joined': ({ power }) => ({ by: power }),
  'war-ended': ({ attackers, defenders }) => ({
    by: attackers[0] ?? null,
    against: defenders[0] ?? null,
  }),
  capitulated: ({ power, to }) => ({ by: power, against: to }),
  'went-into-exile': ({ power, host }) => ({ by: power, against: host }),
  'power-fell': ({ power }) => ({ by: power }),
  'power-restored': ({ power, by }) => ({ by: power, against: by }),
  coup: ({ power }) => ({ by: power }),
  election: ({ power }) => ({ by: power }),
  rising: ({ power, against, province }) => ({ by: power, against, provinces: [province] }),
  government: ({ power }) => ({ by: power }),
  event: ({ event, actor, target }) => ({ event, by: actor, against: target ?? null }),
  'event-chosen': ({ event, actor, target }) => ({ event, by: actor, against: target ?? null }),
} as const satisfies Subjects;

export type TriggerKind = keyof typeof SUBJECTS;
export const TRIGGER_KINDS: readonly TriggerKind[] = sortedKeys(SUBJECTS);

/** What a fact of this kind is about; undefined for any other fact. */
export function subjectOf(kind: TriggerKind, fact: Fact): Subject | undefined {
  if (fact.kind !== kind) return undefined;
  const read = SUBJECTS[kind] as (fact: Fact) => Subject;
  return read(fact);
}
