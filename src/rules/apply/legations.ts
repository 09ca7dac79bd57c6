import { pairKey, type Relation, type World } from '../world.ts';
import { clamp } from '../term.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { without } from '../diplomacy/clause.ts';
import { clausesWithout } from '../diplomacy/leaving.ts';
import { noticeOf } from '../diplomacy/notice.ts';
import type { Appliers } from './applier.ts';

function relation(world: World, of: PowerId, toward: PowerId): Relation {
  const all = (world.relations[of] ??= {});
  return (all[toward] ??= { causes: [], trust: 0 });
}

export const legations: Appliers<
  | 'order-refused'
  | 'order-overtaken'
  | 'offer-made'
  | 'offer-refused'
  | 'offer-lapsed'
  | 'treaty-signed'
  | 'treaty-denounced'
  | 'clauses-lapsed'
  | 'treaty-ended'
  | 'clause-leaked'
  | 'recognised'
  | 'overlord-set'
  | 'opinion'
  | 'opinion-faded'
  | 'trust'
> = {
  'order-refused': () => {},
  'order-overtaken': () => {},
  'offer-made': (world, { kind: _, offer, ...made }) => {
    world.offers[offer] = { ...made, made: world.month };
  },
  'offer-refused': (world, { offer }) => {
    delete world.offers[offer];
  },
  'offer-lapsed': (world, { offer }) => {
    delete world.offers[offer];
  },
  'treaty-signed': (world, { treaty, parties, clauses, until, notice, name, place }) => {
    // The id of a treaty that came of an offer is the offer's.
    delete world.offers[treaty as string as keyof typeof world.offers];
    delete world.signed[treaty];
    const signed = world.month;
    const called = { name: name ?? null, place: place ?? null };
    const terms = { parties, clauses, signed, until, ...noticeOf(notice) };
    world.treaties[treaty] = { ...called, ...terms };
  },
  'treaty-denounced': (world, { treaty, by, until, alone }) => {
    const state = world.treaties[treaty];
    if (state && alone) state.leaving = { ...state.leaving, [by]: until };
    else if (state) Object.assign(state, { denounced: by, until });
  },
  'clauses-lapsed': (world, { treaty, clauses }) => {
    const state = world.treaties[treaty];
    if (state) state.clauses = without(state.clauses, clauses);
  },
  'treaty-ended': (world, { treaty, leaves }) => {
    const state = world.treaties[treaty];
    if (leaves === undefined || !state) {
      delete world.treaties[treaty];
      return;
    }
    state.parties = state.parties.filter((each) => each !== leaves);
    state.clauses = clausesWithout(state.clauses, leaves);
    const { [leaves]: _, ...leaving } = state.leaving ?? {};
    if (sortedKeys(leaving).length > 0) state.leaving = leaving;
    else delete state.leaving;
  },
  'clause-leaked': (world, { treaty, to }) => {
    const state = world.treaties[treaty];
    if (!state) return;
    if (to === null) state.leaked = world.month;
    else state.spied = [...(state.spied ?? []), to].sort();
  },
  recognised: (world, { a, b }) => {
    delete world.unrecognised[pairKey(a, b)];
  },
  'overlord-set': (world, { power, overlord }) => {
    const state = world.powers[power];
    if (state) state.overlord = overlord;
  },
  opinion: (world, { of, toward, cause }) => {
    const held = relation(world, of, toward);
    held.causes = [...held.causes, cause];
  },
  'opinion-faded': (world, { of, toward, cause, since }) => {
    const held = relation(world, of, toward);
    const at = held.causes.findIndex((each) => each.cause === cause && each.since === since);
    if (at >= 0) held.causes = held.causes.toSpliced(at, 1);
  },
  trust: (world, { of, toward, change }) => {
    const held = relation(world, of, toward);
    held.trust = clamp(held.trust + change, -100, 100);
  },
};
