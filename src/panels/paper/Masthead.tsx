import { VOICE_OF } from '../../game/tell/leader.ts';
import type { Month, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { nameOfPaper } from './nameOfPaper.ts';

interface MastheadProps {
  readonly month: Month;
  readonly home: PowerId | null;
}

/** The paper's name in its own capital, what it stands for, its number and its date. */
export function Masthead({ month, home }: MastheadProps) {
  const game = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const state = home === null ? undefined : game.world.powers[home];
  const voice = state === undefined ? 'free' : VOICE_OF[state.regime];
  const number = month - game.content.scenario.start + 1;
  return (
    <header className="masthead" data-voice={voice}>
      <h3>{nameOfPaper(game, speech, home)}</h3>
      <p className="motto">{say(`paper.motto.${voice}`)}</p>
      <p className="dateline">
        <span>{say('paper.number', { number })}</span>
        <span>
          {state === undefined
            ? speech.month(month)
            : say('paper.dateline', { capital: state.capital, month })}
        </span>
        <span>{say(home === game.me ? 'paper.edition.home' : 'paper.edition')}</span>
      </p>
    </header>
  );
}
