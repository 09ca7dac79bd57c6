import { Landmark } from 'lucide-react';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Flag } from '../ui/Flag.tsx';
import { Tip } from '../ui/Tip.tsx';
import { StabilityTip } from './StabilityTip.tsx';

/** The month, and whose desk this is. */
export function WhoAndWhen() {
  const { me, world } = useGame();
  const { open } = useCommands();
  const speech = useSpeech();
  const stability = me === null ? undefined : world.powers[me]?.stability;
  return (
    <div className="who">
      {me !== null && (
        <Tip text={speech.say('bar.own-page', { power: me })}>
          <button
            type="button"
            className="who-power"
            aria-label={speech.say('bar.own-page', { power: me })}
            onClick={() => open({ kind: 'power', power: me })}
          >
            <Flag power={me} size="m" />
            <span className="who-name">{speech.power(me)}</span>
          </button>
        </Tip>
      )}
      <h1 className="date">{speech.month(world.month)}</h1>
      {me !== null && stability !== undefined && (
        <Tip text={<StabilityTip power={me} stability={stability} />}>
          <button
            type="button"
            className="stock stability"
            aria-label={speech.say('bar.stability', { stability })}
            onClick={() => open({ kind: 'power', power: me, tab: 'home' })}
          >
            <Landmark aria-hidden="true" />
            <span className="figure">{stability}</span>
          </button>
        </Tip>
      )}
    </div>
  );
}
