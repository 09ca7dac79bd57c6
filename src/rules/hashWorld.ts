import { sortedKeys } from './sortedKeys.ts';

/** JSON with sorted keys: equal worlds give equal text whatever the order of insertion. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const fields = sortedKeys(record)
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${fields.join(',')}}`;
}

/**
 * A 64-bit fingerprint of a text as 16 hexadecimal digits: two 32-bit FNV-1a lanes with
 * different offsets, mixed at the end. Not cryptographic; it finds accidents, not forgers.
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(mix(low ^ high)) + hex(mix(high + Math.imul(low, 31)));
}

/** The fingerprint of a world, which replays compare every month. */
export const hashWorld = (world: object): string => fingerprint(canonicalJson(world));

function mix(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const hex = (lane: number): string => lane.toString(16).padStart(8, '0');
