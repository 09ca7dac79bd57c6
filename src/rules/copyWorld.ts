import type { World } from './world.ts';

/** The one copy that a month makes; its phases write into it. A world is plain JSON. */
export const copyWorld = (world: World): World => JSON.parse(JSON.stringify(world)) as World;
