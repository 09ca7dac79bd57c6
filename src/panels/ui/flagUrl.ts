import type { Content, PowerId } from '../../rules/index.ts';

/** Where a pack's picture lies beside the page. */
export const flagUrl = (content: Content, power: PowerId): string | undefined => {
  const flag = content.scenario.powers[power]?.flag;
  return flag === undefined ? undefined : `packs/${flag}`;
};
