/** The whole number above 0 that an option has been given; throws a RangeError for anything else. */
export function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} needs a whole number above 0, not "${text}"`);
}
