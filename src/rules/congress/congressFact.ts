import type { CongressId, PowerId } from '../ids.ts';
import type { Term } from '../term.ts';
import type { Agenda, CongressStage, Draft, Seat } from './congress.ts';

/** What happens at a congress, from its calling to its treaty or its failure. */
export type CongressFact =
  | {
      readonly kind: 'congress-called';
      congress: CongressId;
      host: PowerId;
      agenda: Agenda;
      invited: readonly PowerId[];
      why: readonly Term[];
    }
  | {
      readonly kind: 'congress-seat';
      congress: CongressId;
      power: PowerId;
      seat: Seat;
      why: readonly Term[];
    }
  | {
      readonly kind: 'congress-draft';
      congress: CongressId;
      power: PowerId;
      draft: Draft;
      why: readonly Term[];
    }
  | {
      readonly kind: 'congress-vote';
      congress: CongressId;
      power: PowerId;
      for: Draft | 'none';
      why: readonly Term[];
    }
  | { readonly kind: 'congress-stage'; congress: CongressId; stage: CongressStage }
  | {
      readonly kind: 'congress-closed';
      congress: CongressId;
      host: PowerId;
      agenda: Agenda;
      /** What was agreed, or nothing. */
      agreed: Draft | null;
      /** Who agreed. */
      parties: readonly PowerId[];
    };
