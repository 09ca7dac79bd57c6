/** Plays a case and writes down what became of each line, in the words of the case file. */
import {
  adjudicate,
  adjust,
  retreat,
  type AdjustOrder,
  type Board,
  type Outcome,
  type OrderResult,
  type RetreatOrder,
  type Unit,
} from '../../../src/rules/war/adjudicator/index.ts';
import type { Adjustment, CaseFile, CaseLine } from './caseFile.ts';
import { readLine } from './notation.ts';

/** Every line of the case, as it should read if what is expected is what happens. */
export function playCase(board: Board, file: CaseFile): string[] {
  if (file.adjustment) return playAdjustment(board, file.adjustment);
  const units = file.orders.filter((line) => !line.text.startsWith('!')).map((line) => line.unit);
  const orders = file.orders.flatMap((line) => line.order ?? []);
  const outcome = adjudicate(board, { units, orders });
  const told = file.orders.map((line) => `${line.text} : ${tell(outcome, orders, line)}`);
  const retreats = playRetreats(board, outcome, file.retreats);
  if (!file.contested) return [...told, ...retreats];
  return [...told, `contested: ${outcome.contested.join(' ') || 'none'}`, ...retreats];
}

/** The same lines as the case has them. */
export function expectedOf(file: CaseFile): string[] {
  if (file.adjustment) {
    return file.adjustment.lines.map((line) => `${line.text} : ${line.expected}`);
  }
  const write = (line: CaseLine): string => `${line.text} : ${line.expected}`;
  const contested = file.contested ? [`contested: ${file.contested.join(' ') || 'none'}`] : [];
  return [...file.orders.map(write), ...contested, ...file.retreats.map(write)];
}

function tell(outcome: Outcome, orders: readonly unknown[], line: CaseLine): string {
  const result = outcome.results[orders.indexOf(line.order)];
  const lost = line.text.startsWith('!')
    ? undefined
    : outcome.dislodged.find((unit) => unit.at === line.unit.at);
  const fate = lost ? `dislodged by ${lost.by}` : '';
  if (!result) return fate === '' ? 'holds' : fate;
  const said = tellResult(result);
  return fate === '' || said === fate ? said : `${said}, ${fate}`;
}

const tellResult = ({ code, by }: OrderResult): string =>
  by.length > 0 ? `${code} by ${by.join(' ')}` : code;

function playRetreats(board: Board, outcome: Outcome, lines: readonly CaseLine[]): string[] {
  const orders = lines.flatMap((line): RetreatOrder[] => (line.order ? [line.order] : []));
  const { results, units, disbanded } = retreat(board, { ...outcome, orders });
  return lines.map((line, i) => {
    const code = results[i]?.code ?? '';
    const gone = disbanded.some((unit) => unit.at === line.unit.at);
    const arrived = line.order?.type === 'move' ? line.order.to : '';
    const there = units.some((unit) => unit.at === arrived && unit.power === line.power);
    if (code === 'ok') return `${line.text} : ${there && !gone ? 'ok' : 'lost'}`;
    return `${line.text} : ${code}${gone ? ', disbanded' : ''}`;
  });
}

function playAdjustment(board: Board, { power, owned, adjust: due, lines }: Adjustment): string[] {
  const orders: AdjustOrder[] = [];
  const units: Unit[] = [];
  for (const { text } of lines) {
    const [verb, ...rest] = text.split(' ');
    const at = rest.at(-1) ?? '';
    if (verb === 'build') {
      orders.push({ type: 'build', power, at, kind: rest[0] === 'F' ? 'fleet' : 'army' });
    } else if (verb === 'remove') orders.push({ type: 'remove', power, at });
    else if (verb === 'waive') orders.push({ type: 'waive', power });
    else units.push(readLine(power, text).unit);
  }
  const outcome = adjust(board, { power, owned, units, adjust: due, orders });
  const codes = outcome.results.map((result) => result.code);
  return lines.map(({ text }) => {
    if (/^(build|remove|waive)/.test(text)) return `${text} : ${codes.shift() ?? ''}`;
    const { unit } = readLine(power, text);
    return `${text} : ${outcome.removed.some((each) => each.at === unit.at) ? 'removed' : 'stays'}`;
  });
}
