import type { Commands } from '../../game/commands.ts';
import type { Panel } from '../../game/state.ts';

/** Opens a page, or closes it when it is the one that is open. */
export function togglePanel({ open }: Commands, current: Panel, wanted: Panel): void {
  open(isSamePage(current, wanted) ? { kind: 'none' } : wanted);
}

/** Whether two are the same page; each power and each place has its own. */
export function isSamePage(a: Panel, b: Panel): boolean {
  if (a.kind === 'power') return b.kind === 'power' && a.power === b.power;
  if (a.kind === 'province') return b.kind === 'province' && a.province === b.province;
  return a.kind === b.kind;
}
