import { Factory } from 'lucide-react';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Building } from '../orders/Building.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Market } from './Market.tsx';
import { Programmes } from './Programmes.tsx';
import { StoreLines } from './StoreLines.tsx';

/** What a state has, makes, builds, learns and trades. */
export function IndustryPage({ me }: { readonly me: PowerId }) {
  const { world } = useGame();
  const speech = useSpeech();
  return (
    <PanelFrame
      title={speech.say('panel.industry')}
      kicker={speech.month(world.month)}
      mark={<Factory className="mark" aria-hidden="true" />}
    >
      <StoreLines power={me} />
      <Building />
      <Programmes me={me} />
      <Market me={me} />
    </PanelFrame>
  );
}
