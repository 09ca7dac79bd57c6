import type { Month } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Years for which a treaty can be offered. */
const YEARS = [1, 2, 5, 10, 20] as const;

/** The words for the term of the whole treaty, and of one article of it. */
const WORDS = {
  treaty: { label: 'desk.term', none: 'desk.no-term' },
  article: { label: 'desk.binds-until', none: 'desk.whole-term' },
} as const;

interface TermChoiceProps {
  readonly of: keyof typeof WORDS;
  readonly until: Month | null;
  readonly now: Month;
  readonly onChange: (until: Month | null) => void;
}

/** How long the treaty is to bind, or an article of it. */
export function TermChoice({ of, until, now, onChange }: TermChoiceProps) {
  const { say } = useSpeech();
  const usual = YEARS.map((years) => now + 12 * years);
  const odd = until === null || usual.includes(until) ? [] : [until];
  const options: [string, string][] = [
    ['', say(WORDS[of].none)],
    ...YEARS.map((years): [string, string] => [
      String(now + 12 * years),
      say('desk.years', { count: years, until: now + 12 * years }),
    ]),
    ...odd.map((month): [string, string] => [String(month), say('desk.until', { until: month })]),
  ];
  return (
    <Choice
      label={say(WORDS[of].label)}
      value={until === null ? '' : String(until)}
      options={options}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  );
}
