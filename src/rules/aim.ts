import type { AimId, PowerId, ProvinceId, TextKey } from './ids.ts';

/**
 * One weighted aim of a power's agenda. `acquire` wants land, `protect` wants another power to
 * stand (Austria for Rome, MIL-10), `contain` fears one, `court` wants its friendship.
 */
export const AIM_KINDS = ['acquire', 'protect', 'contain', 'court'] as const;
export type AimKind = (typeof AIM_KINDS)[number];

export type Aim = {
  readonly id: AimId;
  readonly text: TextKey;
  /** 1 (a wish) to 100 (what the state exists for); 0 sleeps until an event wakes it. */
  readonly weight: number;
} & (
  | { readonly kind: 'acquire'; readonly provinces: readonly ProvinceId[] }
  | { readonly kind: 'protect' | 'contain' | 'court'; readonly power: PowerId }
);
