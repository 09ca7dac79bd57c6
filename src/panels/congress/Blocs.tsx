import { blocsIn, expectedWinner, webOf } from '../../game/webOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { WebPicture } from './WebPicture.tsx';

/** Who stands with whom, drawn and in words, and whom Europe expects to win. */
export function Blocs() {
  const game = useGame();
  const { say, power: nameOf } = useSpeech();
  const winner = expectedWinner(game);
  const blocs = blocsIn(game);
  return (
    <Section title={say('web.title')}>
      <WebPicture {...webOf(game)} />
      {winner !== null && (
        <Explained plain label={say('web.winner', { power: winner.power })} {...winner.strength} />
      )}
      {blocs.length === 0 && <p className="soft">{say('web.no-blocs')}</p>}
      {blocs.map(({ head, members }) => (
        <div key={head} className="stack">
          <h4 className="row">
            {say('web.bloc')} <PowerLink power={head} />
          </h4>
          {members.map(({ power, lean }) => (
            <Explained key={power} label={nameOf(power)} sum={lean.sum} terms={lean.terms} />
          ))}
        </div>
      ))}
    </Section>
  );
}
