import type { Cabinet } from './cabinet.ts';

/**
 * Whether a subject that every cabinet takes up once in so many months comes up in this one: each
 * has its own turn, so that no month is busier than the others.
 */
export const hasTurn = (
  { me, situation: { world, survey } }: Pick<Cabinet, 'me' | 'situation'>,
  every: number,
): boolean => (world.month + survey.living.indexOf(me)) % every === 0;
