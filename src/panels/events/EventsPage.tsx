import { Workflow } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type EventState, eventsWatched } from '../../game/whyOf.ts';
import type { EventId } from '../../rules/index.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { MenuTabs } from '../settings/MenuTabs.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EventList } from './EventList.tsx';
import { WhyEvent } from './WhyEvent.tsx';

const STATES = ['all', 'ready', 'waits', 'done'] as const satisfies readonly ('all' | EventState)[];

/** Every event of the packs, for whoever writes them: what has happened, what waits, and for what. */
export function EventsPage({ event }: { readonly event: EventId | null }) {
  const game = useDesk((state) => state.game);
  const { open } = useCommands();
  const { say } = useSpeech();
  const [state, setState] = useState<string>('all');
  const [words, setWords] = useState('');
  const all = useMemo(() => (game === null ? [] : eventsWatched(game)), [game]);
  const wanted = words.trim().toLowerCase();
  const found = all.filter(
    ({ id, title, about, state: is }) =>
      (state === 'all' || state === is) &&
      `${id} ${say(title, about)}`.toLowerCase().includes(wanted),
  );
  return (
    <PanelFrame title={say('panel.events')} mark={<Workflow className="mark" aria-hidden="true" />}>
      <MenuTabs />
      <p className="soft small">
        {say(game?.me === null ? 'events.explained.watching' : 'events.explained')}{' '}
        <a className="link-away" href="words.html" target="_blank" rel="noreferrer">
          {say('events.words')}
        </a>
      </p>
      {game !== null && event !== null && (
        <WhyEvent game={game} id={event} onBack={() => open({ kind: 'events' })} />
      )}
      {game !== null && event === null && (
        <>
          <div className="row">
            <TextField
              label={say('events.find')}
              value={words}
              onChange={setWords}
              maxLength={60}
            />
            <Choice
              label={say('events.which')}
              value={state}
              options={STATES.map((each) => [each, say(`events.${each}`)])}
              onChange={setState}
            />
          </div>
          <EventList events={found} onOpen={(id) => open({ kind: 'events', event: id })} />
        </>
      )}
      {game === null && <Empty>{say('events.no-game')}</Empty>}
    </PanelFrame>
  );
}
