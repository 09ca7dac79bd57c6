/**
 * `npm run bench`: the budgets of the design with this machine's figures, as a table or, with
 * `--json`, as one object; `--only NAME` takes one of them.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../src/cli/site/buildIfStale.mjs';
import { BUDGETS } from './budgets.ts';
import { takeFigure, type Verdict } from './takeFigure.ts';

const OPTIONS = { json: { type: 'boolean', default: false }, only: { type: 'string' } } as const;

/** The names asked for; a wrong one ends the run with the list of the right ones. */
function askedNames(only: string | undefined): readonly string[] {
  const names = Object.keys(BUDGETS);
  if (only === undefined) return names;
  if (names.includes(only)) return [only];
  console.error(`There is no figure "${only}". The figures are: ${names.join(', ')}.`);
  return process.exit(2);
}

/** One figure as a line of the table. */
function line(name: string, { value, unit, budget, ok, note }: Verdict): string {
  const figure = value === null ? 'not measured' : value.toLocaleString('en');
  const against = BUDGETS[name]?.atLeast === true ? '≥' : '≤';
  const cells = [
    name.padEnd(13),
    figure.padStart(12),
    unit.padEnd(11),
    `${against} ${budget.toLocaleString('en')}`.padStart(9),
    ok ? 'ok    ' : 'NOT OK',
    note ?? '',
  ];
  return cells.join(' ').trimEnd();
}

/** Stands in for what measures a page that could not be built: an old one is not measured. */
function noPage(): never {
  throw new Error('the page could not be built; see above');
}

/** What the figures were taken on, and how busy it was before: another load, other figures. */
function machine(): string {
  const [model = 'unknown CPU', cores] = [cpus()[0]?.model.trim(), cpus().length];
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${model}, ${cores} cores, Node ${process.versions.node}; load before ${load}`;
}

const { values } = parseArgs({ options: OPTIONS });
const names = askedNames(values.only);
const isBuilt = !names.some((name) => BUDGETS[name]?.built) || buildIfStale();
const verdicts: Record<string, Omit<Verdict, 'note'>> = {};
if (!values.json) console.log(machine());
for (const name of names) {
  const budget = BUDGETS[name];
  if (budget === undefined) continue;
  const measure = budget.built && !isBuilt ? noPage : budget.measure;
  const warn = (reason: string): void => console.error(`${name}: ${reason}`);
  const verdict = await takeFigure({ ...budget, measure }, warn);
  const { note: _note, ...figures } = verdict;
  verdicts[name] = figures;
  if (!values.json) console.log(line(name, verdict));
}
if (values.json) console.log(JSON.stringify(verdicts, null, 2));
