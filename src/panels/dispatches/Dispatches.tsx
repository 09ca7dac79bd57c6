import { Mail } from 'lucide-react';
import { type Dispatch, dispatchesOf, HASTES, hasteOf } from '../../game/dispatches.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { CallLetter } from './CallLetter.tsx';
import { CongressLetter } from './CongressLetter.tsx';
import { CrisisLetter } from './CrisisLetter.tsx';
import { MissionLetter } from './MissionLetter.tsx';
import { EventLetter } from './EventLetter.tsx';
import { OfferLetter } from './OfferLetter.tsx';
import { RefusedLetter } from './RefusedLetter.tsx';

const keyOf = (dispatch: Dispatch): string => {
  switch (dispatch.kind) {
    case 'call':
      return dispatch.call;
    case 'congress':
      return `congress ${dispatch.congress}`;
    case 'crisis':
      return dispatch.crisis;
    case 'event':
      return dispatch.event;
    case 'offer':
      return dispatch.offer;
    case 'refused':
      return dispatch.fact.offer;
    case 'mission':
      return `${dispatch.fact.brief.mission} ${dispatch.fact.brief.to}`;
  }
};

function Body({ dispatch, me }: { readonly dispatch: Dispatch; readonly me: PowerId }) {
  switch (dispatch.kind) {
    case 'call':
      return <CallLetter id={dispatch.call} />;
    case 'congress':
      return <CongressLetter id={dispatch.congress} />;
    case 'crisis':
      return <CrisisLetter id={dispatch.crisis} />;
    case 'event':
      return <EventLetter id={dispatch.event} />;
    case 'offer':
      return <OfferLetter id={dispatch.offer} me={me} />;
    case 'refused':
      return <RefusedLetter fact={dispatch.fact} />;
    case 'mission':
      return <MissionLetter fact={dispatch.fact} />;
  }
}

/** Everything that came in this month, the most urgent first. */
export function Dispatches() {
  const game = useGame();
  const speech = useSpeech();
  const { me, world } = game;
  const dispatches = dispatchesOf(game);
  return (
    <PanelFrame
      title={speech.say('panel.dispatches')}
      kicker={speech.month(world.month)}
      mark={<Mail className="mark" aria-hidden="true" />}
    >
      {(me === null || dispatches.length === 0) && <Empty>{speech.say('dispatch.none')}</Empty>}
      {me !== null &&
        HASTES.map((haste) => {
          const pile = dispatches.filter((dispatch) => hasteOf(dispatch) === haste);
          if (pile.length === 0) return null;
          return (
            <Section
              key={haste}
              title={speech.say(`dispatch.group.${haste}`)}
              aside={<span className="soft figure">{pile.length}</span>}
            >
              <ul className="letters">
                {pile.map((dispatch) => (
                  <li key={keyOf(dispatch)}>
                    <Body dispatch={dispatch} me={me} />
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
    </PanelFrame>
  );
}
