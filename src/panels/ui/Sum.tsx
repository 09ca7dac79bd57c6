import { signed, toneOf } from './signed.ts';

/** A signed number in its colour. */
export const Sum = ({ value }: { readonly value: number }) => (
  <span className={`sum figure ${toneOf(value)}`}>{signed(value)}</span>
);
