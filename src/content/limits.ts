/** How much of anything a pack may bring; far above what ours need, far below what hurts. */
export const LIMITS = {
  /** Files in one pack. */
  files: 2000,
  /** UTF-16 units of one file. */
  fileSize: 4_000_000,
  /** Bytes of one picture, or letters of one that is written. */
  picture: 600_000,
  /** UTF-16 units of all files of a pack together. */
  packSize: 24_000_000,
  /** Brackets inside brackets in one JSON file. */
  depth: 40,
  /** Values in one JSON file, counted by its commas. */
  values: 300_000,
  /** Things in one list or keys in one record. */
  entries: 5000,
  /** Clauses of one treaty. */
  clauses: 24,
  /** Options of one event. */
  options: 8,
  /** Length of an id or a text key. */
  id: 80,
  /** Length of a path inside the pack. */
  path: 200,
  /** Length of a name. */
  label: 200,
  /** Length of one text. */
  text: 6000,
  /** Problems that are reported at once. */
  problems: 1000,
  /** Packs that build on each other, one above the other. */
  packs: 32,
} as const;
