/** Something that the game is made of and that others made: what it is called there, and its licence. */
export interface Credit {
  readonly what: 'geometry' | 'type' | 'icons' | 'library';
  readonly name: string;
  readonly licence: string;
}

/** Everything that is shipped with the page. */
export const CREDITS: readonly Credit[] = [
  { what: 'geometry', name: 'Natural Earth', licence: 'public domain' },
  { what: 'type', name: 'Old Standard TT', licence: 'OFL-1.1' },
  { what: 'type', name: 'Source Sans 3', licence: 'OFL-1.1' },
  { what: 'type', name: 'Courier Prime', licence: 'OFL-1.1' },
  { what: 'icons', name: 'Lucide', licence: 'ISC' },
  { what: 'library', name: 'Phaser', licence: 'MIT' },
  { what: 'library', name: 'React', licence: 'MIT' },
  { what: 'library', name: 'Radix UI', licence: 'MIT' },
  { what: 'library', name: 'zustand', licence: 'MIT' },
  { what: 'library', name: 'i18next', licence: 'MIT' },
  { what: 'library', name: 'zod', licence: 'MIT' },
  { what: 'library', name: 'fflate', licence: 'MIT' },
  { what: 'library', name: 'seedrandom', licence: 'MIT' },
  { what: 'library', name: 'jsonc-parser', licence: 'MIT' },
  { what: 'library', name: 'idb', licence: 'ISC' },
  { what: 'library', name: 'earcut', licence: 'ISC' },
  { what: 'library', name: 'topojson-client', licence: 'ISC' },
];
