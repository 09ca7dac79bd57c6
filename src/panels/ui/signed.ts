/** A number with its sign: +3, −12, 0; a true minus, as wide as the plus. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';

/** The class of a signed number's colour. */
export const toneOf = (value: number): string => (value > 0 ? 'good' : value < 0 ? 'bad' : 'soft');
