/** A month as one integer: year × 12 + (month of the year − 1). May 1933 is 23200. */
export type Month = number;

/** The month of `year` (AD) and `ofYear` (1 to 12). */
export const monthOf = (year: number, ofYear: number): Month => year * 12 + ofYear - 1;

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1 (January) to 12 (December). */
export const monthOfYear = (month: Month): number => (month % 12) + 1;

/** `1933-05`: how packs, links and logs write a month. */
export const formatMonth = (month: Month): string =>
  `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;

/** December, January and February. */
export const isWinter = (month: Month): boolean => month % 12 === 11 || month % 12 <= 1;
