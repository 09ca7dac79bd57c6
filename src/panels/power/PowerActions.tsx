import { ChevronDown, ChevronUp, Feather, Handshake, Swords } from 'lucide-react';
import { useState } from 'react';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';
import { PressClaim } from './PressClaim.tsx';

interface PowerActionsProps {
  readonly power: PowerId;
  readonly me: PowerId;
}

/**
 * What we can do about a power: treat with it, send missions, press a claim, or go to war. Where
 * the page is a sheet with little room the last two lie folded until they are asked for.
 */
export function PowerActions({ power, me }: PowerActionsProps) {
  const { legal } = useGame();
  const { open, openDesk } = useCommands();
  const { say } = useSpeech();
  const [unfolded, setUnfolded] = useState(false);
  const canTreat = (legal?.clauses[power] ?? []).length > 0;
  return (
    <div className="row power-actions" data-unfolded={unfolded}>
      <Button
        look="main"
        disabled={!canTreat}
        icon={<Feather aria-hidden="true" />}
        onClick={() => openDesk(power)}
      >
        {say('power.treat')}
      </Button>
      <Button
        icon={<Handshake aria-hidden="true" />}
        onClick={() => open({ kind: 'missions', to: power })}
      >
        {say('power.missions')}
      </Button>
      <Button
        look="quiet"
        className="unfold"
        aria-expanded={unfolded}
        icon={unfolded ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
        onClick={() => setUnfolded(!unfolded)}
      >
        {say('power.against')}
      </Button>
      <div className="row against">
        <PressClaim power={power} me={me} />
        <OrderButton
          me={me}
          order={{ kind: 'declare-war', on: power }}
          icon={<Swords aria-hidden="true" />}
        >
          {say('power.declare-war')}
        </OrderButton>
      </div>
    </div>
  );
}
