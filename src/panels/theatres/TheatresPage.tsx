import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { fightsOf } from '../../game/fightsOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { FightCard } from './FightCard.tsx';

/** Others' wars and the far theatres: how they stand, who helps whom, and what we give. */
export function TheatresPage() {
  const game = useGame();
  const speech = useSpeech();
  const fights = useMemo(() => fightsOf(game), [game]);
  return (
    <PanelFrame
      title={speech.say('page.theatres')}
      kicker={speech.month(game.world.month)}
      mark={<Scale className="mark" aria-hidden="true" />}
    >
      {fights.length === 0 && <Empty>{speech.say('theatres.none')}</Empty>}
      {fights.map((fight) => (
        <FightCard key={fight.key} fight={fight} />
      ))}
    </PanelFrame>
  );
}
