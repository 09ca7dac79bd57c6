import { Feather, RefreshCcw } from 'lucide-react';
import { foesIn } from '../../game/warsOf.ts';
import type { ClauseKind, PowerId, War, WarId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';

/** Clauses that end a war, or stop it for a while. */
const ENDINGS: readonly ClauseKind[] = ['peace', 'armistice'];

interface WarActionsProps {
  readonly me: PowerId;
  readonly id: WarId;
  readonly war: War;
}

/** What we can do about a war of ours: offer each enemy an end of it, or go over to him. */
export function WarActions({ me, id, war }: WarActionsProps) {
  const { legal } = useGame();
  const { openDesk } = useCommands();
  const { say } = useSpeech();
  const endings = foesIn(war, me).flatMap((foe) =>
    (legal?.clauses[foe] ?? [])
      .filter(({ kind }) => ENDINGS.includes(kind))
      .map((clause) => ({ foe, clause })),
  );
  return (
    <div className="row">
      {endings.map(({ foe, clause }) => (
        <Button
          key={`${foe} ${JSON.stringify(clause)}`}
          look={clause.kind === 'peace' ? 'main' : 'plain'}
          icon={<Feather aria-hidden="true" />}
          onClick={() => openDesk(foe, { clauses: [clause], until: null })}
        >
          {say(`war.offer.${clause.kind}`, { foe })}
        </Button>
      ))}
      <OrderButton
        me={me}
        order={{ kind: 'change-sides', war: id }}
        icon={<RefreshCcw aria-hidden="true" />}
      >
        {say('power.change-sides')}
      </OrderButton>
    </div>
  );
}
