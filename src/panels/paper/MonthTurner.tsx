import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Month, PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface MonthTurnerProps {
  readonly month: Month;
  /** Whose papers are read; they stay the same ones. */
  readonly home: PowerId | null;
}

/** Turns back to any month that was played. */
export function MonthTurner({ month, home }: MonthTurnerProps) {
  const { months } = useGame();
  const { open } = useCommands();
  const speech = useSpeech();
  const turn = (to: Month) =>
    open({ kind: 'paper', month: to, ...(home === null ? {} : { home }) });
  const has = (wanted: Month) => months.some((each) => each.month === wanted);
  return (
    <nav className="row month-turner" aria-label={speech.say('paper.months')}>
      <IconButton
        label={speech.say('paper.earlier')}
        icon={<ChevronLeft aria-hidden="true" />}
        disabled={!has(month - 1)}
        onClick={() => turn(month - 1)}
      />
      <Choice
        quiet
        label={speech.say('paper.months')}
        value={String(month)}
        options={months.map((each) => [String(each.month), speech.month(each.month)])}
        onChange={(value) => turn(Number(value))}
      />
      <IconButton
        label={speech.say('paper.later')}
        icon={<ChevronRight aria-hidden="true" />}
        disabled={!has(month + 1)}
        onClick={() => turn(month + 1)}
      />
    </nav>
  );
}
