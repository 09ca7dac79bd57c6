import { History } from 'lucide-react';
import { useMemo } from 'react';
import { timelineOf } from '../../game/timeline.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { BlockText } from './BlockText.tsx';
import { blocksOf } from './blocksOf.ts';
import { MapOfMonth } from './MapOfMonth.tsx';
import { TakeAway } from './TakeAway.tsx';

/** The game as a history, to be read here and to be posted elsewhere. */
export function TimelinePage() {
  const game = useGame();
  const speech = useSpeech();
  const timeline = useMemo(() => timelineOf(game), [game]);
  const [title, ...blocks] = useMemo(
    () => blocksOf(game, timeline, speech),
    [game, timeline, speech],
  );
  return (
    <PanelFrame
      title={speech.say('page.timeline')}
      kicker={title?.kind === 'title' ? title.text : ''}
      mark={<History className="mark" aria-hidden="true" />}
      foot={<TakeAway timeline={timeline} />}
    >
      <MapOfMonth />
      <div className="timeline">
        {blocks.map((block) => (
          <BlockText key={JSON.stringify(block)} block={block} />
        ))}
        {timeline.years.length === 0 && <Empty>{speech.say('timeline.empty')}</Empty>}
      </div>
    </PanelFrame>
  );
}
