import { useSpeech } from '../hooks/useSpeech.ts';
import { Pass } from './Pass.tsx';

interface TitlePlateProps {
  /** Whether the engraving is there; to draw it takes a browser long that has other work. */
  readonly engraved: boolean;
}

/** The name of the game, over an engraving of the pass that it is named after. */
export function TitlePlate({ engraved }: TitlePlateProps) {
  const { say } = useSpeech();
  return (
    <header className="plate">
      {engraved && <Pass />}
      <h1>{say('start.name')}</h1>
      <p>{say('start.subtitle')}</p>
      <p className="pitch">{say('start.pitch')}</p>
    </header>
  );
}
