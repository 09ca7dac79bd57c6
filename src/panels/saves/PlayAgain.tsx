import { Undo2 } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** Takes back the month that was played last, its orders on the desk again. */
export function PlayAgain() {
  const last = useDesk((state) => state.game?.months.at(-1)?.month);
  const ready = useDesk((state) => state.stage.kind === 'playing');
  const { playAgain } = useCommands();
  const { say, month } = useSpeech();
  if (last === undefined) return null;
  return (
    <Section title={say('saves.again')}>
      <p>{say('saves.again-explained', { month: month(last) })}</p>
      <Button
        disabled={!ready}
        icon={<Undo2 aria-hidden="true" />}
        onClick={() => void playAgain()}
      >
        {say('saves.play-again')}
      </Button>
    </Section>
  );
}
