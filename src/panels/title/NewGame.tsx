import { ChevronDown, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Shelved } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { SpeechContext } from '../hooks/useSpeech.ts';
import { makeSpeech } from '../texts/speech.ts';
import { Button } from '../ui/Button.tsx';
import { Picture } from '../ui/Picture.tsx';
import { PowerChoice } from './PowerChoice.tsx';
import { SeedField } from './SeedField.tsx';

interface NewGameProps {
  readonly shelved: Shelved;
  /** Whether more than the title is shown. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A scenario: what it is about, whom one may play, and the seed of its chance. */
export function NewGame({ shelved, open, onOpen }: NewGameProps) {
  const { content, texts } = shelved;
  const { scenario } = content;
  const { newGame } = useCommands();
  const speech = useMemo(() => makeSpeech(content, texts), [content, texts]);
  const [power, setPower] = useState<PowerId | null>(scenario.suggested[0] ?? null);
  const [seed, setSeed] = useState('');
  return (
    <SpeechContext.Provider value={speech}>
      <form
        className="new-game"
        onSubmit={(event) => {
          event.preventDefault();
          void newGame({ scenario: scenario.id, power, seed: seed.trim() });
        }}
      >
        <p className="kicker">
          {speech.say('start.span', { since: scenario.start, until: scenario.end })}
        </p>
        <h2>
          <button type="button" className="scenario-title" aria-expanded={open} onClick={onOpen}>
            {speech.say(scenario.title)}
            {!open && <ChevronDown aria-hidden="true" />}
          </button>
        </h2>
        {open && (
          <>
            {scenario.picture !== undefined && <Picture picture={scenario.picture} />}
            <p className="blurb">{speech.say(scenario.blurb)}</p>
            <PowerChoice content={content} power={power} onChange={setPower} />
            <div className="row begin">
              <SeedField seed={seed} onChange={setSeed} />
              <Button type="submit" look="main" icon={<Play aria-hidden="true" />}>
                {power === null ? speech.say('start.watch') : speech.say('start.play', { power })}
              </Button>
            </div>
          </>
        )}
      </form>
    </SpeechContext.Provider>
  );
}
