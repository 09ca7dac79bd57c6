import { Undo2 } from 'lucide-react';
import { ownHelp, withdrawalOf, type FightSide } from '../../game/fightsOf.ts';
import type { Commitment } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { CommitForm } from './CommitForm.tsx';

/** One side of a fight: who gives it what every month, and the form with which we give. */
export function FightSideCard({ side }: { readonly side: FightSide }) {
  const { me } = useGame();
  const { say } = useSpeech();
  return (
    <article className="letter">
      <h3>{say('theatres.side', { side: side.name })}</h3>
      {side.given.length === 0 && <p className="soft small">{say('theatres.no-help')}</p>}
      <ul className="lines small">
        {side.given.map((given) => (
          <li key={`${given.power} ${given.what}`}>
            <PowerLink power={given.power} />
            <span className="figure">
              {say('theatres.gives', { aid: given.what, amount: given.amount })}
            </span>
          </li>
        ))}
      </ul>
      {me !== null && ownHelp(side, me).map((given) => <Withdraw key={given.what} given={given} />)}
      {side.open.length > 0 && (
        <details>
          <summary className="small">{say('theatres.help')}</summary>
          <CommitForm side={side} />
        </details>
      )}
    </article>
  );
}

/** Takes our own help back. */
function Withdraw({ given }: { readonly given: Commitment }) {
  const { give } = useCommands();
  const { say } = useSpeech();
  const order = withdrawalOf(given);
  const ordered = useDesk(({ orders }) =>
    orders.some((each) => each.kind === 'withdraw' && each.commitment === order.commitment),
  );
  return (
    <Button
      look="quiet"
      icon={<Undo2 aria-hidden="true" />}
      aria-pressed={ordered}
      onClick={() => give(order)}
    >
      {say('theatres.withdraw', { aid: given.what })}
    </Button>
  );
}
