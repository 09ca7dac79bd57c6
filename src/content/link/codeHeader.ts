import type { PackIdentity, PowerId } from '../../rules/index.ts';
import { codeCount, codeSymbol, codeText, type Coder } from './coder.ts';
import type { GameStart } from './gameRecord.ts';
import { LinkProblem } from './linkProblem.ts';

/** How many hexadecimal digits of a pack's fingerprint a link carries. */
export const SHORT_HASH = 8;

const MAX_PACKS = 50;
const MAX_HUMANS = 100;

/** Codes how a game began; packs' hashes come out short and without their versions. */
export function codeHeader(coder: Coder, given: GameStart): GameStart {
  const rules = codeCount(coder, 'rules', given.rules);
  const scenario = codeText(coder, 'name', given.scenario);
  const seed = codeText(coder, 'name', given.seed);
  const packs = codeList(coder, MAX_PACKS, given.packs, codePack);
  const humans = codeList(coder, MAX_HUMANS, given.humans, codePower);
  const seat = given.me === null ? 0 : given.humans.indexOf(given.me) + 1;
  const me = humans[codeSymbol(coder, 'me', humans.length + 1, seat) - 1] ?? null;
  return { rules, scenario, seed, packs, humans, me };
}

/** Any hexadecimal digits, each as likely as the others. */
export function codeHex(coder: Coder, digits: number, given: string): string {
  let hex = '';
  for (let i = 0; i < digits; i++) {
    hex += coder.below(16, Number.parseInt(given.charAt(i) || '0', 16)).toString(16);
  }
  return hex;
}

function codePack(coder: Coder, given: PackIdentity | undefined): PackIdentity {
  const id = codeText(coder, 'name', given?.id ?? '');
  return { id, version: '', hash: codeHex(coder, SHORT_HASH, given?.hash ?? '') };
}

const codePower = (coder: Coder, given: PowerId | undefined): PowerId =>
  codeText(coder, 'power', given ?? '') as PowerId;

function codeList<T>(
  coder: Coder,
  most: number,
  given: readonly T[],
  code: (coder: Coder, given: T | undefined) => T,
): T[] {
  const count = codeCount(coder, 'list', given.length);
  if (count > most) throw new LinkProblem(coder.reads ? 'damaged' : 'too-long');
  return Array.from({ length: count }, (_, i) => code(coder, given[i]));
}
