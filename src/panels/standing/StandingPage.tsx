import { Medal } from 'lucide-react';
import { useMemo } from 'react';
import { renownOf, tensionCourse } from '../../game/renownOf.ts';
import { expectedWinner } from '../../game/webOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Trend } from '../home/Trend.tsx';
import { Explained } from '../ui/Explained.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { Divergence } from './Divergence.tsx';
import { PowerRenown } from './PowerRenown.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** How near the world is to war, how each power stands in it, what each has scored, and how far from history it all is. */
export function StandingPage() {
  const game = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const powers = useMemo(() => renownOf(game), [game]);
  const winner = useMemo(() => expectedWinner(game), [game]);
  const tension = useMemo(() => tensionCourse(game), [game]);
  return (
    <PanelFrame
      title={say('page.standing')}
      kicker={speech.month(game.world.month)}
      mark={<Medal className="mark" aria-hidden="true" />}
    >
      <Section title={say('standing.world')}>
        <Trend label={say('standing.tension')} line={tension.line} terms={tension.causes} />
        {winner === null ? (
          <p className="soft small">{say('standing.no-winner')}</p>
        ) : (
          <Explained
            plain
            label={say('standing.winner', { power: winner.power })}
            {...winner.strength}
          />
        )}
      </Section>
      <Section title={say('standing.powers')}>
        {powers.map((renown) => (
          <PowerRenown key={renown.power} renown={renown} />
        ))}
      </Section>
      <ScoreTable />
      <Divergence />
    </PanelFrame>
  );
}
