/** `[[word]]` or `[[word|as it stands in the sentence]]` */
const MARK = /\[\[([a-z-]+)(?:\|([^\]]+))?\]\]/g;

/** A part of a text. */
export interface Piece {
  readonly said: string;
  /** The word of the encyclopaedia that it stands for. */
  readonly term: string | null;
}

/** A text cut at its marks: words that are explained elsewhere stand in double brackets. */
export function cutAtMarks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, term = '', said = term.replaceAll('-', ' ')] = match;
    pieces.push({ said: text.slice(from, match.index), term: null }, { said, term });
    from = match.index + whole.length;
  }
  pieces.push({ said: text.slice(from), term: null });
  return pieces.filter(({ said }) => said !== '');
}
