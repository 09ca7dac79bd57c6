import { claimsOf, conferencesOf, pointsFor, winnersOf } from '../../game/conferencesOf.ts';
import type { Conference, ConferenceId, PowerId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { ClaimForm } from './ClaimForm.tsx';

/** The settlements that a power sits at, or that are made over it. */
export function Conferences({ power }: { readonly power: PowerId }) {
  const game = useGame();
  return conferencesOf(game, power).map(([id, conference]) => (
    <Settlement key={id} id={id} conference={conference} />
  ));
}

interface SettlementProps {
  readonly id: ConferenceId;
  readonly conference: Conference;
}

/** Who has how many points left, what has been claimed, and what we may claim. */
function Settlement({ id, conference }: SettlementProps) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { say } = useSpeech();
  const { loser, points } = conference;
  const { me } = game;
  return (
    <Section title={say('conference.title', { loser })}>
      <ul className="stack">
        {winnersOf(conference).map((winner) => (
          <li key={winner}>
            <p className="spread">
              <PowerLink power={winner} />
              <span className="figure">
                {say('conference.points', {
                  left: pointsFor(game, winner, id, winner === me ? orders : []),
                  all: points[winner] ?? 0,
                })}
              </span>
            </p>
            <ul className="small">
              {claimsOf(conference, winner).map(([province, share]) => (
                <li key={province}>
                  {say(`order.claim.${share.as}`, { province, for: share.for ?? '' })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {me !== null && points[me] !== undefined && <ClaimForm me={me} id={id} />}
    </Section>
  );
}
