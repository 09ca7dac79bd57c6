import { fromBase64url, toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { LinkProblem } from './linkProblem.ts';

/** The first letters of a link's fragment: `g` for a game, and the version of the format. */
const VERSION = 2;
const FORM = /(?:^|[#&?])g=(\d{1,6})\.([\w-]*)\.([^&#\s]*)/;

/** No link is longer: what is pasted is never read without an end. */
export const MAX_LINK = 60_000;

/** The fragment of a link: `g=2.<length>.<bytes and their checksum>`. */
export function toLinkText(bytes: Uint8Array): string {
  const sum = checksum(bytes);
  const whole = new Uint8Array(bytes.length + 4);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, sum);
  const text = toBase64url(whole);
  if (text.length > MAX_LINK) throw new LinkProblem('too-long');
  return `g=${VERSION}.${text.length.toString(36)}.${text}`;
}

/** The bytes of a fragment, or of a whole address that ends in one. */
export function fromLinkText(link: string): Uint8Array {
  if (link.length > MAX_LINK + 2000) throw new LinkProblem('too-long');
  const [, version, length, text] = FORM.exec(link.trim()) ?? [];
  if (version === undefined || length === undefined || text === undefined) {
    throw new LinkProblem('not-a-link');
  }
  if (Number(version) !== VERSION) throw new LinkProblem('unknown-version', { version });
  const wanted = Number.parseInt(length, 36);
  if (text.length < wanted) throw new LinkProblem('truncated', { wanted, found: text.length });
  // What follows is the bracket or the full stop of the sentence that the link stood in.
  const whole = fromBase64url(text.slice(0, wanted));
  if (whole.length < 4) throw new LinkProblem('damaged');
  const bytes = whole.subarray(0, whole.length - 4);
  const sum = new DataView(whole.buffer).getUint32(bytes.length);
  if (sum !== checksum(bytes)) throw new LinkProblem('damaged');
  return bytes;
}
