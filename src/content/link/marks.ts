/** Hexadecimal digits of a month's fingerprint that a link carries for each month. */
export const MONTH_MARK = 2;

/** The part of a month's fingerprint that a link keeps. */
export const markOf = (hash: string): string => hash.slice(0, MONTH_MARK);

/** The rest of it, which a link keeps of the last month only. */
export const restOf = (hash: string): string => hash.slice(MONTH_MARK, FULL_MARK);

/** Digits of a whole fingerprint. */
const FULL_MARK = 16;

export const REST_MARK: number = FULL_MARK - MONTH_MARK;
