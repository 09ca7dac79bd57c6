import { useSpeech } from '../hooks/useSpeech.ts';
import { Pass } from './Pass.tsx';

/** The name of the game over an engraving of the pass that it is named after. */
export function TitlePlate() {
  const { say } = useSpeech();
  return (
    <header className="plate">
      <Pass />
      <h1>{say('start.name')}</h1>
      <p>{say('start.subtitle')}</p>
      <p className="pitch">{say('start.pitch')}</p>
    </header>
  );
}
