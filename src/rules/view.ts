import type { PowerId } from './ids.ts';
import type { World } from './world.ts';

/** All that a power knows: a world with what it cannot know left out. */
export interface View {
  readonly me: PowerId;
  /** Its seed is the power's own; others' stocks, building and offers are absent. */
  readonly world: World;
}
