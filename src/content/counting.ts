import type { FilesByKind, Pack } from './readPack.ts';

/**
 * The packs whose files of a kind count: the last one that replaces what is below it, and those
 * above. All, if none does.
 */
export function counting(
  packs: readonly Pack[],
  kind: keyof FilesByKind | 'events',
): readonly Pack[] {
  const replaces = ({ files }: Pack): boolean =>
    files.pack?.value.replaces?.some((each) => each === kind) === true;
  return packs.slice(Math.max(0, packs.findLastIndex(replaces)));
}
