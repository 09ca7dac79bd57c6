import type { Month } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Years for which a treaty can be offered. */
const YEARS = [1, 2, 5, 10, 20] as const;

interface TermChoiceProps {
  readonly until: Month | null;
  readonly now: Month;
  readonly onChange: (until: Month | null) => void;
}

/** How long the treaty is to bind. */
export function TermChoice({ until, now, onChange }: TermChoiceProps) {
  const { say } = useSpeech();
  const options: [string, string][] = [
    ['', say('desk.no-term')],
    ...YEARS.map((years): [string, string] => [
      String(now + 12 * years),
      say('desk.years', { count: years, until: now + 12 * years }),
    ]),
  ];
  return (
    <Choice
      label={say('desk.term')}
      value={until === null ? '' : String(until)}
      options={options}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  );
}
