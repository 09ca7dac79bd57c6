import type { PowerId } from '../ids.ts';
import type { Term } from '../term.ts';

/** What is thought of armies, and how near the world is to war. */
export type RenownFact =
  | { readonly kind: 'reputation'; power: PowerId; change: number; terms: readonly Term[] }
  | { readonly kind: 'tension'; change: number; terms: readonly Term[] };
