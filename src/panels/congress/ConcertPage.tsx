import { Globe } from 'lucide-react';
import { openCongresses } from '../../game/congressesOf.ts';
import { allCrises } from '../../game/crisesOf.ts';
import { CrisisCard } from '../crisis/CrisisCard.tsx';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { Blocs } from './Blocs.tsx';
import { CallOne } from './CallOne.tsx';

/** The affairs of all Europe: every crisis, every conference, and calling one of our own. */
export function ConcertPage() {
  const game = useGame();
  const { open } = useCommands();
  const { say } = useSpeech();
  const crises = allCrises(game.world);
  const congresses = openCongresses(game.world);
  return (
    <PanelFrame title={say('panel.concert')} mark={<Globe className="mark" aria-hidden="true" />}>
      <Section title={say('concert.crises')}>
        {crises.length === 0 && <p className="soft">{say('concert.no-crises')}</p>}
        <ul className="stack">
          {crises.map(([id, crisis]) => (
            <li key={id}>
              <CrisisCard id={id} crisis={crisis} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('concert.congresses')}>
        {congresses.length === 0 && <p className="soft">{say('concert.no-congresses')}</p>}
        <ul className="lines">
          {congresses.map(([id, { host, stage }]) => (
            <li key={id}>
              <span>{say('congress.title', { host })}</span>
              <Button onClick={() => open({ kind: 'congress', congress: id })}>
                {say(`congress.stage.${stage}`)}
              </Button>
            </li>
          ))}
        </ul>
        {game.me !== null && <CallOne me={game.me} />}
      </Section>
      <Blocs />
    </PanelFrame>
  );
}
