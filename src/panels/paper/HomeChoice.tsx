import { livingPowers } from '../../game/livingPowers.ts';
import type { Month, PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { nameOfPaper } from './nameOfPaper.ts';

interface HomeChoiceProps {
  readonly month: Month;
  readonly home: PowerId | null;
}

/** The same month as the papers of another capital tell it. */
export function HomeChoice({ month, home }: HomeChoiceProps) {
  const game = useGame();
  const { open } = useCommands();
  const speech = useSpeech();
  const powers = livingPowers(game).filter((id) => game.world.powers[id]?.capital);
  const nobody = game.me === null ? [['', speech.say('paper.name')] as const] : [];
  return (
    <Choice
      quiet
      label={speech.say('paper.choose')}
      value={home ?? ''}
      options={[
        ...nobody,
        ...powers.map((id) => {
          const capital = game.world.powers[id]?.capital;
          const town = capital ? speech.place(capital) : speech.power(id);
          return [id, `${town}: ${nameOfPaper(game, speech, id)}`] as const;
        }),
      ]}
      onChange={(chosen) => {
        const next = powers.find((id) => id === chosen);
        open({ kind: 'paper', month, ...(next === undefined ? {} : { home: next }) });
      }}
    />
  );
}
