/** Branded identifiers: a province's id cannot be passed where a power's is asked for. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A land province or a sea zone: kebab-case, the seat's plain name. */
export type ProvinceId = Id<'province'>;
/** A power that can give orders: three capitals. */
export type PowerId = Id<'power'>;
/** A nation that holds provinces to be its own; a power of the same tag speaks for it. */
export type NationId = PowerId;
export type UnitId = Id<'unit'>;
export type TreatyId = Id<'treaty'>;
export type OfferId = Id<'offer'>;
export type WarId = Id<'war'>;
/** A conference over a beaten power. */
export type ConferenceId = Id<'conference'>;
/** Powers at one table over one matter. */
export type CongressId = Id<'congress'>;
export type CrisisId = Id<'crisis'>;
/** A strait or a canal at sea that somebody on shore can close. */
export type PassageId = Id<'passage'>;
export type CallId = Id<'call'>;
/** A mission, and what it leaves behind. */
export type MissionId = Id<'mission'>;
/** Help to one side of another's fight. */
export type CommitmentId = Id<'commitment'>;
/** A far theatre beyond the board. */
export type TheatreId = Id<'theatre'>;
/** Something that was so in history. */
export type HistoryId = Id<'history'>;
export type EventId = Id<'event'>;
/** Something that a power may decide to do; counts as an event once it is done. */
export type DecisionId = EventId;
/** An option of an event; the event's own. */
export type OptionId = Id<'option'>;
export type AimId = Id<'aim'>;
export type AmbitionId = Id<'ambition'>;
/** A key of a language file; never a sentence. */
export type TextKey = string;

/** Plain string order, the same in every engine and locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
