/**
 * Test cases as text that a player can read. The first line is the case's number and its rule.
 * Then come the powers with their units, orders, and what becomes of each:
 *
 * ```
 * 6.X.1 A support counts.
 *
 * italy
 *   A ven - tri : ok
 *   A tyr S ven - tri : ok
 * austria
 *   A tri - bud : repelled by bud, dislodged by ven
 * contested: none
 *
 * retreats
 * austria
 *   A tri - alb : ok
 * ```
 *
 * `CODE by …` names all who stopped the order. A line with `!` is an order alone, for a unit that
 * stands elsewhere or is another's. Builds and removals have `power owns … builds 1` (or
 * `disbands 1`) for a heading, and lines such as `build F stp/nc : coastNeeded`, `A swe : removed`.
 */
import { readLine, type Line } from './notation.ts';

export interface CaseLine extends Line {
  readonly power: string;
  readonly text: string;
  readonly expected: string;
}

export interface CaseFile {
  readonly title: string;
  readonly orders: readonly CaseLine[];
  readonly retreats: readonly CaseLine[];
  readonly contested: readonly string[] | undefined;
  readonly adjustment: Adjustment | undefined;
}

export interface Adjustment {
  readonly power: string;
  readonly owned: readonly string[];
  readonly adjust: number;
  /** `build F stp/nc`, `remove pic` or a unit, each with what becomes of it. */
  readonly lines: readonly { readonly text: string; readonly expected: string }[];
}

/** Reads the text of a case. @throws Error for a line that makes no sense */
export function readCase(text: string): CaseFile {
  const [title = '', ...rest] = text.split('\n');
  const lines = rest.filter((line) => line.trim() !== '');
  const cut = lines.indexOf('retreats');
  const contested = lines.find((line) => line.startsWith('contested: '))?.slice(11);
  const heading = /^(\w+) owns (.*?),? (builds|disbands) (\d+)$/.exec(lines[0] ?? '');
  return {
    title,
    orders: heading ? [] : readLines(cut < 0 ? lines : lines.slice(0, cut)),
    retreats: cut < 0 ? [] : readLines(lines.slice(cut + 1)),
    contested: contested === 'none' ? [] : contested?.split(' '),
    adjustment: heading ? readAdjustment(heading, lines.slice(1)) : undefined,
  };
}

function readLines(lines: readonly string[]): CaseLine[] {
  let power = '';
  return lines.flatMap((line): CaseLine[] => {
    if (line.startsWith('contested: ')) return [];
    if (!line.startsWith(' ')) {
      power = line.trim();
      return [];
    }
    const { text, expected } = halves(line);
    return [{ ...readLine(power, text.replace('!', '')), power, text, expected }];
  });
}

function readAdjustment(heading: RegExpExecArray, lines: readonly string[]): Adjustment {
  const [, power = '', owned = '', way, count] = heading;
  return {
    power,
    owned: owned.split(' ').filter((id) => id !== 'nothing'),
    adjust: Number(count) * (way === 'builds' ? 1 : -1),
    lines: lines.map(halves),
  };
}

function halves(line: string): { text: string; expected: string } {
  const [text = '', expected = ''] = line.split(' : ').map((half) => half.trim());
  return { text, expected };
}
