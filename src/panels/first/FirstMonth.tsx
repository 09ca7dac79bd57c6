import { ChevronsRight, Feather, Shield, X } from 'lucide-react';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { FirstStep } from './FirstStep.tsx';
import { showsHints } from './showsHints.ts';

/** Until it is put away, the first month of a game says three things that one can do in it. */
export function FirstMonth() {
  const { content, me } = useGame();
  const isShown = useDesk(showsHints);
  const { endMonth, nextUnit, open, set } = useCommands();
  const { say } = useSpeech();
  if (!isShown) return null;
  const other = content.scenario.suggested.find((power) => power !== me);
  return (
    <section className="first-month" aria-labelledby="first-month">
      <header className="spread">
        <h2 id="first-month">{say('first.title')}</h2>
        <IconButton
          label={say('ui.dismiss')}
          icon={<X aria-hidden="true" />}
          onClick={() => set({ hints: false })}
        />
      </header>
      <ol>
        {other !== undefined && (
          <FirstStep
            what="write"
            about={{ power: other }}
            icon={<Feather aria-hidden="true" />}
            onGo={() => open({ kind: 'power', power: other })}
          />
        )}
        <FirstStep what="march" icon={<Shield aria-hidden="true" />} onGo={nextUnit} />
        <FirstStep
          what="end"
          icon={<ChevronsRight aria-hidden="true" />}
          onGo={() => void endMonth()}
        />
      </ol>
    </section>
  );
}
