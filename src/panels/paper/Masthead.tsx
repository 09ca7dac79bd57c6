import type { Month } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** The paper's name in its own capital, its number and its date. */
export function Masthead({ month }: { readonly month: Month }) {
  const { content, me, world } = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const home = me === null ? undefined : world.powers[me];
  const capital = home?.capital ?? null;
  const own = `masthead.${me ?? ''}`;
  const nameOfPaper = speech.knows(own)
    ? say(own)
    : home === undefined
      ? say('paper.name')
      : say(`paper.of.${home.regime}`, { capital: home.capital });
  const number = month - content.scenario.start + 1;
  return (
    <header className="masthead">
      <h3>{nameOfPaper}</h3>
      <p>
        <span>{say('paper.number', { number })}</span>
        <span>
          {capital === null ? speech.month(month) : say('paper.dateline', { capital, month })}
        </span>
        <span>{say('paper.edition')}</span>
      </p>
    </header>
  );
}
