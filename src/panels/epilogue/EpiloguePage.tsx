import { History, Link, ScrollText, Sparkles } from 'lucide-react';
import { useMemo } from 'react';
import { epilogueOf } from '../../game/epilogue.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { AmbitionList } from '../power/AmbitionList.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { Divergence } from '../standing/Divergence.tsx';
import { ScoreTable } from '../standing/ScoreTable.tsx';
import { Chapters } from './Chapters.tsx';
import { Places } from './Places.tsx';
import { Turns } from './Turns.tsx';

/** The last page: what the player set out to do, who stands where, and what decided it. */
export function EpiloguePage() {
  const game = useGame();
  const { copyLink, open, toTitle } = useCommands();
  const { say } = useSpeech();
  const { score, places, fallen, turns } = useMemo(() => epilogueOf(game), [game]);
  const { me } = game;
  const month = game.months.at(-1)?.month ?? game.world.month;
  return (
    <PanelFrame
      title={say('epilogue.title')}
      kicker={say(game.content.scenario.title)}
      mark={<ScrollText className="mark" aria-hidden="true" />}
      foot={
        <div className="row">
          <Button look="main" icon={<Sparkles aria-hidden="true" />} onClick={toTitle}>
            {say('epilogue.new-game')}
          </Button>
          <Button icon={<Link aria-hidden="true" />} onClick={() => void copyLink()}>
            {say('saves.copy-link')}
          </Button>
          <Button icon={<History aria-hidden="true" />} onClick={() => open({ kind: 'timeline' })}>
            {say('page.timeline')}
          </Button>
        </div>
      }
    >
      <p className="lead-line">{say('epilogue.lead', { month })}</p>
      {me !== null && (
        <Section
          title={say('epilogue.ambitions', { power: me })}
          aside={
            <strong className="figure">
              {say('epilogue.score', { points: score.points, all: score.of })}
            </strong>
          }
        >
          <AmbitionList power={me} />
        </Section>
      )}
      <Chapters />
      <ScoreTable />
      <Divergence />
      <Turns turns={turns} />
      <Places places={places} fallen={fallen} />
    </PanelFrame>
  );
}
