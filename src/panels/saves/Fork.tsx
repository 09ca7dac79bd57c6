import { GitFork } from 'lucide-react';
import { useState } from 'react';
import type { Month } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';

/** Another course from any month that was played; the game as it went stays among the saves. */
export function Fork() {
  const { months } = useGame();
  const { fork } = useCommands();
  const { say, month: nameOf } = useSpeech();
  const [chosen, setChosen] = useState<Month | null>(null);
  const month = chosen ?? months.at(-1)?.month;
  if (month === undefined) return null;
  return (
    <Section title={say('saves.fork')}>
      <p>{say('saves.fork-explained')}</p>
      <div className="row">
        <Choice
          quiet
          label={say('saves.fork-month')}
          value={String(month)}
          options={months.map((each) => [String(each.month), nameOf(each.month)])}
          onChange={(value) => setChosen(Number(value))}
        />
        <Button icon={<GitFork aria-hidden="true" />} onClick={() => void fork(month)}>
          {say('saves.fork-from', { month })}
        </Button>
      </div>
    </Section>
  );
}
