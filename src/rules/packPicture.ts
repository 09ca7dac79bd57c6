import type { TextKey } from './ids.ts';

/** A picture in a pack, and the text that says what is to be seen on it. */
export interface PackPicture {
  readonly file: string;
  readonly alt: TextKey;
}
