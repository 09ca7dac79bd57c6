import { Globe } from 'lucide-react';
import { useState } from 'react';
import { congressCalls, openCongresses } from '../../game/congressesOf.ts';
import { allCrises } from '../../game/crisesOf.ts';
import type { StateOrder } from '../../rules/index.ts';
import { CrisisCard } from '../crisis/CrisisCard.tsx';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { Blocs } from './Blocs.tsx';

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
        <CallOne />
      </Section>
      <Blocs />
    </PanelFrame>
  );
}

/** Calls a conference of our own: about what, and whom to. */
function CallOne() {
  const game = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const [wanted, setWanted] = useState('');
  const calls = congressCalls(game);
  const chosen = calls.find((order) => JSON.stringify(order) === wanted) ?? calls[0];
  if (chosen === undefined) return null;
  const nameOf = ({ agenda, circle }: Extract<StateOrder, { kind: 'call-congress' }>): string =>
    say(`concert.call.${agenda.kind}`, {
      power: agenda.kind === 'against' ? agenda.power : '',
      crisis: agenda.kind === 'crisis' ? agenda.crisis.split('-') : '',
      circle,
    });
  return (
    <div className="row">
      <Choice
        label={say('concert.call-about')}
        value={JSON.stringify(chosen)}
        options={calls.map((order) => [JSON.stringify(order), nameOf(order)])}
        onChange={setWanted}
      />
      <Button onClick={() => give(chosen)}>{say('concert.call')}</Button>
    </div>
  );
}
