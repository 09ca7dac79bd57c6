import {
  decidersOf,
  narrowsFrom,
  type LegalOrders,
  type Narrow,
  type PassagePolicy,
  passagesOf,
  policyOf,
  type PowerId,
  type ProvinceId,
  type StateOrder,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

type PassageOrder = Extract<StateOrder, { readonly kind: 'passage' }>;

/** A strait or a canal: whose word counts, what it is, and what of it we may change. */
export interface PassageHere {
  readonly id: string;
  readonly name: string | undefined;
  readonly ends: readonly ProvinceId[];
  readonly says: readonly { readonly power: PowerId; readonly policy: PassagePolicy }[];
  readonly open: readonly PassageOrder[];
}

/** The passages that begin in a sea or can be closed from a province. */
export function passagesAt(game: Game, place: ProvinceId): PassageHere[] {
  const { content, world, legal } = game;
  return [...passagesOf(content.board)].flatMap(([id, edge]): PassageHere[] => {
    const { a, b, name, keepers = [] } = edge;
    if (![a, b, ...keepers].includes(place)) return [];
    const says = decidersOf(world, edge).map((power) => ({
      power,
      policy: policyOf(world, edge, power),
    }));
    return [{ id, name, ends: [a, b], says, open: ordersAbout(legal, id) }];
  });
}

/** A way out of closed waters: its name or its ends, whose word counts, and whether it is open. */
export interface WayOut extends Narrow {
  readonly name: string | undefined;
  readonly ends: readonly ProvinceId[];
}

/** The ways by which ships built at a port leave their waters only by others’ leave. */
export function waysOut(game: Game, power: PowerId, port: ProvinceId): WayOut[] {
  const passages = passagesOf(game.content.board);
  return narrowsFrom(knownSituation(game), power, port).map((narrow) => {
    const edge = passages.get(narrow.id);
    return { ...narrow, name: edge?.name, ends: edge ? [edge.a, edge.b] : [] };
  });
}

const ordersAbout = (legal: LegalOrders | null, id: string): PassageOrder[] =>
  (legal?.of('passage') ?? []).filter(({ passage }) => passage === id);
