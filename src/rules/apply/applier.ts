import type { FactKind, FactOf } from '../facts.ts';
import type { World } from '../world.ts';

/** How each fact of a family changes the world. */
export type Appliers<K extends FactKind> = {
  readonly [Kind in K]: (world: World, fact: FactOf<Kind>) => void;
};
