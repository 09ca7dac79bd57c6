import { type Conditions, PROVISO_KINDS, type Proviso } from '../../rules/index.ts';
import { codeCount, codeSymbol, codeText, type Coder } from './coder.ts';
import { LinkProblem } from './linkProblem.ts';

/** Codes what is written beside a clause. What it names is checked with the offer, not here. */
export function codeConditions(
  coder: Coder,
  given: Conditions | undefined,
  firstMonth: number,
): Conditions {
  const conditions: { -readonly [K in keyof Conditions]: Conditions[K] } = {};
  if (coder.flag('has until', given?.until !== undefined))
    conditions.until = firstMonth + codeCount(coder, 'until', (given?.until ?? 0) - firstMonth);
  if (coder.flag('has while', given?.while !== undefined))
    conditions.while = codeProviso(coder, given?.while);
  if (coder.flag('has case', given?.if !== undefined))
    conditions.if = { by: power(coder, given?.if?.by), on: power(coder, given?.if?.on) };
  return conditions;
}

const power = <T extends string>(coder: Coder, given: T | undefined): T =>
  codeText(coder, 'power', given ?? '') as T;

function codeProviso(coder: Coder, given: Proviso | undefined): Proviso {
  const at = given === undefined ? 0 : PROVISO_KINDS.indexOf(given.kind);
  const kind = PROVISO_KINDS[codeSymbol(coder, 'proviso', PROVISO_KINDS.length, at)];
  const first = power(coder, given?.power);
  switch (kind) {
    case 'stands':
      return { kind, power: first };
    case 'holds':
      return { kind, power: first, province: power(coder, asHolds(given)?.province) };
    case 'at-peace':
      return { kind, power: first, with: power(coder, asPeace(given)?.with) };
    default:
      throw new LinkProblem('damaged');
  }
}

const asHolds = (given: Proviso | undefined) => (given?.kind === 'holds' ? given : undefined);
const asPeace = (given: Proviso | undefined) => (given?.kind === 'at-peace' ? given : undefined);
