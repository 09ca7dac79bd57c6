/** Months for which a word of anybody is taken before anything is known of him. */
export const COMMON_LIFE = 48;
