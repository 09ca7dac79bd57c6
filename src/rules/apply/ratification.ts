import type { Appliers } from './applier.ts';

export const ratification: Appliers<
  'ratification-opened' | 'ratification-vote' | 'ratification-failed'
> = {
  'ratification-opened': (world, { kind: _, treaty, ...signature }) => {
    // The id of a treaty that came of an offer is the offer's.
    delete world.offers[treaty as string as keyof typeof world.offers];
    world.signed[treaty] = { ...signature, signed: world.month };
  },
  'ratification-vote': () => {},
  'ratification-failed': (world, { treaty }) => {
    delete world.signed[treaty];
  },
};
