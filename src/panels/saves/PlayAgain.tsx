import { Undo2 } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** Takes back the month that was played last, its orders on the desk again; not of a game that is over. */
export function PlayAgain() {
  const last = useDesk((state) => state.game?.months.at(-1)?.month);
  const stage = useDesk((state) => state.stage.kind);
  const { playAgain } = useCommands();
  const { say, month } = useSpeech();
  if (last === undefined || stage === 'finished') return null;
  return (
    <Section title={say('saves.again')}>
      <p>{say('saves.again-explained', { month: month(last) })}</p>
      <Button
        disabled={stage !== 'playing'}
        icon={<Undo2 aria-hidden="true" />}
        onClick={() => void playAgain()}
      >
        {say('saves.play-again')}
      </Button>
    </Section>
  );
}
