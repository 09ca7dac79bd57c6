import type { Commands } from '../../game/commands.ts';
import type { Panel } from '../../game/state.ts';

/** Opens a page, or closes it when it is the one that is open. */
export function togglePanel({ open }: Commands, current: Panel, wanted: Panel): void {
  open(current.kind === wanted.kind ? { kind: 'none' } : wanted);
}
