import { seatsOf } from '../../game/congressesOf.ts';
import type { Congress } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

/** Everybody who was asked, and what came of it. */
export function Seats({ congress }: { readonly congress: Congress }) {
  const { say } = useSpeech();
  return (
    <Section title={say('congress.seats')}>
      <ul className="lines">
        {seatsOf(congress).map(([power, seat]) => (
          <li key={power}>
            <PowerLink power={power} />
            <span className="soft small">
              {say(power === congress.host ? 'seat.host' : `seat.${seat}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
