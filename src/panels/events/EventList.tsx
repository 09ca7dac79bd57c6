import type { EventWatched } from '../../game/whyOf.ts';
import type { EventId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';

interface EventListProps {
  readonly events: readonly EventWatched[];
  readonly onOpen: (id: EventId) => void;
}

/** Events in the order of their files, each with how it stands. */
export function EventList({ events, onOpen }: EventListProps) {
  const { say, month } = useSpeech();
  if (events.length === 0) return <Empty>{say('events.none')}</Empty>;
  return (
    <ul className="lines">
      {events.map(({ id, title, about, state, happened }) => (
        <li key={id}>
          <button type="button" className="line-button" onClick={() => onOpen(id)}>
            <span>
              {say(title, about)} <code className="soft small">{id}</code>
            </span>
            <span className="soft small">
              {happened === null ? say(`events.${state}`) : month(happened)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
