import type { StateOrder } from '../../rules/index.ts';

/** A build order that is open this month. */
export type BuildOrder = Extract<StateOrder, { readonly kind: 'build' }>;
