import type { WarSide } from '../facts.ts';
import type { ConferenceId, PowerId, ProvinceId, UnitId, WarId } from '../ids.ts';
import type { Term } from '../term.ts';
import type { CommitteePolicy, OccupationPolicy, Share, Stocks } from '../world.ts';

/** It went home to its capital, or nobody took it in any more. */
export type ExileEnd = 'home' | 'forsaken';

type PartisanFact =
  | { readonly kind: 'occupation-set'; power: PowerId; policy: OccupationPolicy }
  | { readonly kind: 'committees-set'; power: PowerId; policy: CommitteePolicy }
  /** What a holder lost to the resistance of a nation in a province this month. */
  | {
      readonly kind: 'sabotage';
      province: ProvinceId;
      power: PowerId;
      nation: PowerId;
      patron: PowerId | null;
      cost: Readonly<Stocks>;
      terms: readonly Term[];
    }
  /** Partisans free a province; `power` is the nation whose men they are. */
  | {
      readonly kind: 'rising';
      province: ProvinceId;
      power: PowerId;
      against: PowerId;
      patron: PowerId | null;
      terms: readonly Term[];
    };

type WarEndFact =
  /** What a month of a war brought one power: battles won, strength lost and taken. */
  | {
      readonly kind: 'war-toll';
      war: WarId;
      power: PowerId;
      won: number;
      lost: number;
      dealt: number;
    }
  /** A unit goes home from where it may stand no longer. */
  | {
      readonly kind: 'withdrawn';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      to: ProvinceId;
    }
  | { readonly kind: 'left-war'; war: WarId; power: PowerId }
  | {
      readonly kind: 'war-ended';
      war: WarId;
      attackers: readonly PowerId[];
      defenders: readonly PowerId[];
    }
  | {
      readonly kind: 'changed-sides';
      war: WarId;
      power: PowerId;
      to: WarSide;
      why: readonly Term[];
    }
  /** A government leaves its lost land, or its host, for another's. */
  | {
      readonly kind: 'went-into-exile';
      power: PowerId;
      host: PowerId;
      /** Who has its land, or whose guest it was. */
      to: PowerId;
      terms: readonly Term[];
    }
  | { readonly kind: 'exile-ended'; power: PowerId; host: PowerId; how: ExileEnd }
  | { readonly kind: 'capitulated'; power: PowerId; to: PowerId; terms: readonly Term[] }
  | { readonly kind: 'ceded'; province: ProvinceId; from: PowerId; to: PowerId }
  | { readonly kind: 'power-fell'; power: PowerId };

type SettlementFact =
  /** The winners meet over a beaten power, each with points by its contribution. */
  | {
      readonly kind: 'conference-opened';
      conference: ConferenceId;
      loser: PowerId;
      points: Readonly<Record<PowerId, number>>;
      reasons: Readonly<Record<PowerId, readonly Term[]>>;
    }
  | {
      readonly kind: 'share-claimed';
      conference: ConferenceId;
      power: PowerId;
      province: ProvinceId;
      share: Share;
      price: number;
      why: readonly Term[];
    }
  /** What was decided of one province: to whom, and over whose other wishes. */
  | {
      readonly kind: 'share-awarded';
      conference: ConferenceId;
      loser: PowerId;
      province: ProvinceId;
      share: Share;
      to: readonly PowerId[];
      rivals: readonly PowerId[];
    }
  | { readonly kind: 'conference-closed'; conference: ConferenceId; loser: PowerId }
  /** A province becomes a zone of occupation, changes its occupiers, or is one no more. */
  | { readonly kind: 'zone-set'; province: ProvinceId; occupiers: readonly PowerId[] }
  /** Zones of a beaten country go back to it, or to whoever keeps them. */
  | {
      readonly kind: 'occupation-ended';
      power: PowerId;
      zones: readonly { readonly province: ProvinceId; readonly to: PowerId }[];
    }
  | { readonly kind: 'capital-moved'; power: PowerId; to: ProvinceId }
  | {
      readonly kind: 'power-restored';
      power: PowerId;
      capital: ProvinceId;
      overlord: PowerId | null;
      by: PowerId;
    };

/** How wars end, what becomes of the beaten, and who resists it. */
export type PeaceFact = PartisanFact | WarEndFact | SettlementFact;
