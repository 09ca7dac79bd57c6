/**
 * One signed reason of a number. `reason` names a text; `about` fills its blanks (a power's tag,
 * a province, a month …). Whatever computes a score returns terms, and the sum is taken from them.
 */
export interface Term {
  readonly reason: string;
  readonly value: number;
  readonly about?: Readonly<Record<string, string | number>>;
}

/** A reason, unless it weighs nothing. */
export function term(
  reason: string,
  value: number,
  about?: Readonly<Record<string, string | number>>,
): Term[] {
  const whole = Math.trunc(value);
  if (whole === 0) return [];
  return [about === undefined ? { reason, value: whole } : { reason, value: whole, about }];
}

/** What the reasons add up to. */
export const sumOf = (terms: readonly Term[]): number => {
  let sum = 0;
  for (const each of terms) sum += each.value;
  return sum;
};

/** `value` held between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Reasons whose sum is held at `change`; what that cuts off is a reason, too. */
export const heldTo = (change: number, terms: readonly Term[], reason: string): Term[] => [
  ...terms,
  ...term(reason, change - sumOf(terms)),
];
