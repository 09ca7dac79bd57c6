import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Months of notice that a treaty can be offered with. */
const MONTHS = [0, 3, 6, 12, 24] as const;

interface NoticeChoiceProps {
  readonly notice: number;
  readonly onChange: (notice: number) => void;
}

/** How long the treaty is to bind once somebody has denounced it. */
export function NoticeChoice({ notice, onChange }: NoticeChoiceProps) {
  const { say } = useSpeech();
  const months = MONTHS.some((each) => each === notice) ? MONTHS : [...MONTHS, notice];
  return (
    <Choice
      label={say('desk.notice')}
      value={String(notice)}
      options={months.map((count): [string, string] => [
        String(count),
        count === 0 ? say('desk.no-notice') : say('desk.months-notice', { count }),
      ])}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
