import type { FarTheatre, Fight } from '../../game/fightsOf.ts';
import { warScoreFor } from '../../game/reckon.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { Section } from '../ui/Section.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { FightSideCard } from './FightSideCard.tsx';
import { TrackBar } from './TrackBar.tsx';

/** One fight: the track between its two sides, why it moves, and both with their helpers. */
export function FightCard({ fight }: { readonly fight: Fight }) {
  const { say } = useSpeech();
  const { sides, theatre } = fight;
  const [first, second] = sides;
  const title =
    theatre === null
      ? say('theatres.war', { attackers: first.name, defenders: second.name })
      : say(theatre.facts.name);
  return (
    <Section title={title}>
      {theatre === null ? <WarTrack fight={fight} /> : <FarTrack fight={fight} theatre={theatre} />}
      <div className="fight-sides">
        {sides.map((side) => (
          <FightSideCard key={side.to.side} side={side} />
        ))}
      </div>
    </Section>
  );
}

interface FarTrackProps {
  readonly fight: Fight;
  readonly theatre: FarTheatre;
}

/** Where a far theatre stands and has stood, and what pulls at it. */
function FarTrack({ fight: { sides }, theatre }: FarTrackProps) {
  const { say } = useSpeech();
  const { facts, track, most, line, moved, pulls, marks } = theatre;
  return (
    <>
      <p className="soft small">{say(facts.text)}</p>
      <TrackBar
        value={track}
        most={most}
        names={[
          say('theatres.side', { side: sides[0].name }),
          say('theatres.side', { side: sides[1].name }),
        ]}
        marks={marks.map(({ at }) => at)}
      />
      <div className="course-row small">
        <span className="soft">{say('theatres.course')}</span>
        <Sparkline line={line} least={-most} most={most} />
      </div>
      <p className="small">
        {track === 0
          ? say('theatres.even')
          : say('theatres.ahead', {
              side: sides[track < 0 ? 0 : 1].name,
              by: Math.abs(track),
              most,
            })}
      </p>
      {moved.terms.length > 0 && (
        <Explained label={say('theatres.moved')} sum={moved.sum} terms={moved.terms} />
      )}
      <Explained
        label={say('theatres.pulls', { first: sides[0].name, second: sides[1].name })}
        sum={pulls.sum}
        terms={pulls.terms}
      />
      <details className="explained">
        <summary>
          <span>{say('theatres.marks')}</span>
        </summary>
        <ul className="lines small">
          {marks.map(({ id, at, title, passed }) => (
            <li key={id}>
              <span>
                {say('theatres.mark', {
                  event: title,
                  side: sides[at < 0 ? 0 : 1].name,
                  at: Math.abs(at),
                })}
              </span>
              {passed && <em className="soft">{say('theatres.passed')}</em>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** How a war goes for those who began it. */
function WarTrack({ fight: { war, sides } }: { readonly fight: Fight }) {
  const game = useGame();
  const { say } = useSpeech();
  const state = war === null ? undefined : game.world.wars[war];
  const [leader] = state?.attackers ?? [];
  if (!state || leader === undefined) return null;
  const score = warScoreFor(game, state, leader);
  return (
    <>
      <TrackBar
        value={-score.sum}
        most={100}
        names={[
          say('theatres.side', { side: sides[0].name }),
          say('theatres.side', { side: sides[1].name }),
        ]}
        marks={[]}
      />
      <Explained label={say('theatres.fortunes', { power: leader })} {...score} />
    </>
  );
}
