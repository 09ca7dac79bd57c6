import { eventOn } from '../../game/eventsOf.ts';
import type { EventId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Consequences } from '../ui/Consequences.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Letter } from './Letter.tsx';

/** Something has happened and waits for our word; who says none takes the usual course. */
export function EventLetter({ id }: { readonly id: EventId }) {
  const game = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const given = useDesk(({ orders }) =>
    orders.find((order) => order.kind === 'choose' && order.event === id),
  );
  const event = eventOn(game, id);
  if (event === null) return null;
  const { about, usual } = event;
  const chosen = given?.kind === 'choose' ? given.option : null;
  return (
    <Letter
      urgent
      from={event.actor}
      kind={say('dispatch.event')}
      subject={say(event.title, about)}
      actions={event.options.map((option) => (
        <div key={option.id} className="option">
          <Button
            look={option.id === (chosen ?? usual.id) ? 'main' : 'plain'}
            aria-pressed={option.id === chosen}
            onClick={() => give({ kind: 'choose', event: id, option: option.id })}
          >
            {say(option.text, about)}
          </Button>
          <Consequences deeds={option.deeds} />
        </div>
      ))}
    >
      {event.picture !== null && <Picture picture={event.picture} />}
      <p>{say(event.text, about)}</p>
      <p className="soft small">
        {say('dispatch.event.default', { option: say(usual.text, about) })}
      </p>
    </Letter>
  );
}
