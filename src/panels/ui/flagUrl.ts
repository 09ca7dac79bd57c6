import type { Content, PowerId } from '../../rules/index.ts';

/** The address of a power's flag. */
export const flagUrl = (content: Content, power: PowerId): string | undefined =>
  content.scenario.powers[power]?.flag;
