import { type Board, landAt } from '../board.ts';
import type { Content } from '../content.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { emptyTable } from '../emptyTable.ts';
import type { World } from '../world.ts';
import { keepPair, noPairs, ofPair, type Pairs } from './pairs.ts';
import { perPower } from './perPower.ts';

/** What can be read off the map: who holds what, and beside whom. */
export interface Holdings {
  /** Works held. */
  readonly works: Readonly<Record<PowerId, number>>;
  /** The land that each living power holds, in order. */
  readonly lands: Readonly<Record<PowerId, readonly ProvinceId[]>>;
  /** The land that each power owns, whoever holds it, in order. */
  readonly owned: Readonly<Record<PowerId, readonly ProvinceId[]>>;
  /** Pairs that share a frontier, with the number of its edges. */
  readonly frontiers: Pairs<number>;
  /** Pairs whose coasts share a sea. */
  readonly seaNeighbours: Pairs<true>;
}

export const holdingsOf = (
  content: Content,
  world: World,
  living: readonly PowerId[],
): Holdings => ({ ...countLands(content, world, living), ...contactsOf(content, world) });

function countLands({ board }: Content, world: World, living: readonly PowerId[]) {
  const works = perPower(living, () => 0);
  const lands = perPower<ProvinceId[]>(living, () => []);
  const owned = emptyTable<PowerId, ProvinceId[]>();
  for (const id of board.land) {
    const state = world.provinces[id];
    if (!state) continue;
    lands[state.controller]?.push(id);
    (owned[state.owner] ??= []).push(id);
    works[state.controller] = (works[state.controller] ?? 0) + state.works;
  }
  return { works, lands, owned };
}

type Contacts = Pick<Holdings, 'frontiers' | 'seaNeighbours'>;

/** Who held the land of a board when it was last looked at, and whom that brings together. */
const lastSeen = new WeakMap<
  Board,
  { readonly held: readonly (PowerId | undefined)[]; readonly contacts: Contacts }
>();

/** Land seldom changes hands: until it does, the contacts of last time are those of now. */
function contactsOf({ board }: Content, { provinces }: World): Contacts {
  const held = board.land.map((id) => provinces[id]?.controller);
  const last = lastSeen.get(board);
  if (last?.held.every((power, i) => power === held[i])) return last.contacts;
  const contacts = drawContacts(board, provinces);
  lastSeen.set(board, { held, contacts });
  return contacts;
}

function drawContacts(board: Board, provinces: World['provinces']): Contacts {
  const frontiers = noPairs<number>();
  const seaNeighbours = noPairs<true>();
  const holder = (id: ProvinceId): PowerId | undefined => provinces[id]?.controller;
  for (const { a, b } of board.edges) {
    const [p, q] = [holder(a), holder(b)];
    if (p === undefined || q === undefined || p === q) continue;
    keepPair(frontiers, p, q, (ofPair(frontiers, p, q) ?? 0) + 1);
  }
  for (const sea of board.seas) {
    const shores = new Set<PowerId>();
    for (const { to } of board.neighbours[sea] ?? []) {
      const power = landAt(board, to) && holder(to);
      if (power !== undefined) shores.add(power);
    }
    for (const p of shores) for (const q of shores) if (p < q) keepPair(seaNeighbours, p, q, true);
  }
  return { frontiers, seaNeighbours };
}
