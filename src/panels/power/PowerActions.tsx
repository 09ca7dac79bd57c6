import { Feather, Swords } from 'lucide-react';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PressClaim } from './PressClaim.tsx';

interface PowerActionsProps {
  readonly power: PowerId;
  readonly me: PowerId;
}

/** What we can do about a power: treat with it, press a claim, or go to war. */
export function PowerActions({ power }: PowerActionsProps) {
  const { legal } = useGame();
  const { openDesk, give } = useCommands();
  const { say } = useSpeech();
  const war = legal?.state.find((order) => order.kind === 'declare-war' && order.on === power);
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
      <PressClaim power={power} />
      {war !== undefined && (
        <Button look="grave" icon={<Swords aria-hidden="true" />} onClick={() => give(war)}>
          {say('power.declare-war')}
        </Button>
      )}
    </div>
  );
}
