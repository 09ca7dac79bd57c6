import { Feather, Handshake, Swords } from 'lucide-react';
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

/** What we can do about a power: treat with it, send missions, press a claim, or go to war. */
export function PowerActions({ power, me }: PowerActionsProps) {
  const { legal } = useGame();
  const { open, openDesk } = useCommands();
  const { say } = useSpeech();
  const canTreat = (legal?.clauses[power] ?? []).length > 0;
  return (
    <div className="row">
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
      <PressClaim power={power} />
      <OrderButton
        me={me}
        order={{ kind: 'declare-war', on: power }}
        icon={<Swords aria-hidden="true" />}
      >
        {say('power.declare-war')}
      </OrderButton>
    </div>
  );
}
