/** What a measurement brings home. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** How it was measured, or what else was seen, for the table. */
  readonly note?: string;
}

/** The middle one of some numbers, the upper of two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('there is no median of nothing');
  return middle;
}

/** Rounded to so many decimals. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
