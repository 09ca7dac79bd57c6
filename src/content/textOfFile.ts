/**
 * The text of a pack's file as the check reads it: a bitmap's bytes as one letter each, and
 * nothing for files that nobody reads.
 */
export function textOfFile(path: string, bytes: Uint8Array): string {
  if (/\.(?:json|svg)$/.test(path)) return new TextDecoder().decode(bytes);
  if (/\.(?:png|webp)$/.test(path)) return new TextDecoder('latin1').decode(bytes);
  return '';
}
