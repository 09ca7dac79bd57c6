import { formatMonth } from '../../rules/index.ts';
import { AUDITED } from './auditTreaties.ts';
import { type Happening, type Summary, TREATY_COUNTS } from './summarise.ts';

/** Rows beyond this are counted, not told; `--json` has them all. */
const MOST = 40;
const ALL = 1000;

/** The report as text for people, section after section. */
export function tellSummary(summary: Summary): string {
  const finished = summary.games.length - summary.exceptions.length;
  const sections: readonly (readonly [title: string, rows: readonly string[]])[] = [
    ['Exceptions (games, the first of them, where)', exceptionRows(summary)],
    ['Refused orders (kind, code, count, one case)', refusedRows(summary.refused)],
    ['Overtaken orders (kind, code, count, one case)', refusedRows(summary.overtaken)],
    ['Wars declared (who on whom, games, times, first, median, last)', told(summary.wars)],
    ['Wars joined (who in which, games, times, first, median, last)', told(summary.joined)],
    ['Powers that fell (who, games, times, first, median, last)', told(summary.fell)],
    ['Events (what, games, times, first, median, last)', told(summary.events, ALL)],
    ['Events, options and decisions that never came about', summary.never],
    [`Treaties a game (year, ${TREATY_COUNTS.join(', ')})`, treatyRows(summary)],
    ['Audit of treaties: do the reasons sum to the decision?', auditRows(summary)],
    [
      'At the end of each year (min / median / max of all powers, provinces, units or games)',
      yearRows(summary),
    ],
    [`Courses (of ${finished} games played to the end)`, countRows(summary.courses, finished)],
    [
      `Worlds: ${summary.worlds.length} that went differently (games, how, one of them)`,
      worldRows(summary),
    ],
    [`Came true (of ${finished} games played to the end)`, countRows(summary.outcomes, finished)],
    ['Games (seed, months, ms, fingerprint)', gameRows(summary)],
  ];
  return sections
    .map(([title, rows]) => `${title}\n${(rows.length > 0 ? rows : ['none']).map(indent).join('')}`)
    .join('\n');
}

const indent = (row: string): string => `  ${row}\n`;

const share = (count: number, all: number): string =>
  `${Math.round((100 * count) / Math.max(1, all))} %`.padStart(5);

/** Exceptions from the same place are told once. */
function exceptionRows({ exceptions }: Summary): string[] {
  const alike = new Map<string, (typeof exceptions)[number][]>();
  for (const each of exceptions) alike.set(each.error, [...(alike.get(each.error) ?? []), each]);
  return [...alike].map(
    ([error, cases]) => `${cases.length}  ${cases[0]?.seed} ${cases[0]?.month}  ${error}`,
  );
}

function refusedRows(refused: Summary['refused']): string[] {
  return Object.entries(refused)
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(
      ([
        kind,
        {
          count,
          example: { seed, month, power },
        },
      ]) => [kind.padEnd(40), String(count).padStart(6), ` ${power} ${month} of ${seed}`].join(''),
    );
}

function told(happenings: readonly Happening[], most = MOST): string[] {
  const rows = happenings.slice(0, most).map(({ who, games, times, months }) => {
    const dates = [months.min, months.median, months.max].map(formatMonth).join('  ');
    const counts = [games, times].map((count) => String(count).padStart(6)).join('');
    return `${who.padEnd(16)}${counts}   ${dates}`;
  });
  const rest = happenings.length - rows.length;
  return rest > 0 ? [...rows, `and ${rest} more`] : rows;
}

function treatyRows({ treaties, games }: Summary): string[] {
  return Object.entries(treaties).map(([year, sums]) => {
    const cells = TREATY_COUNTS.map((what) => (sums[what] / games.length).toFixed(1).padStart(8));
    return year + cells.join('');
  });
}

/** One line of counts, then what is wrong. */
function auditRows({ audited, violations }: Summary): string[] {
  const counts = AUDITED.map((what) => `${audited[what]} ${what}`).join(', ');
  return [`${counts}: ${violations.length} violations`, ...violations.slice(0, MOST)];
}

/** A line for each measure, a column for each year. */
function yearRows({ years }: Summary): string[] {
  const columns = Object.entries(years);
  const names = new Set(columns.flatMap(([, row]) => Object.keys(row)));
  const heading = [''.padEnd(14), ...columns.map(([year]) => year.padStart(15))].join('');
  const rows = [...names].map((name) => {
    const cells = columns.map(([, row]) => {
      const { min, median, max } = row[name] ?? {};
      return (min === undefined ? '' : `${min}/${median}/${max}`).padStart(15);
    });
    return name.padEnd(14) + cells.join('');
  });
  return rows.length > 0 ? [heading, ...rows] : [];
}

const countRows = (counts: Readonly<Record<string, number>>, finished: number): string[] =>
  Object.entries(counts).map(([name, count]) => `${share(count, finished)}  ${name}`);

/** Each way in which games went, by the answer to each course. */
const worldRows = ({ worlds }: Summary): string[] =>
  worlds.map(({ answers, games }) => {
    const how = answers.join(' · ');
    return `${String(games.length).padStart(4)}  ${how}  (${games[0] ?? ''})`;
  });

const gameRows = ({ games }: Summary): string[] =>
  games.map(({ seed, months, ms, hash }) =>
    [seed.padEnd(16), String(months).padStart(4), String(ms).padStart(8), `  ${hash}`].join(''),
  );
