import { RefreshCcw, Swords } from 'lucide-react';
import { warsOf } from '../../game/warsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { OrderButton } from '../ui/OrderButton.tsx';

/** The wars that a power is in, side against side; our own we may leave for the other side. */
export function Wars({ power }: { readonly power: PowerId }) {
  const { me, world } = useGame();
  const { say } = useSpeech();
  const wars = warsOf(world, power);
  if (wars.length === 0) return null;
  return (
    <ul className="stack">
      {wars.map(([id, { attackers, defenders, since }]) => (
        <li key={id} className="warning stack">
          <span>
            <Swords className="sign" aria-hidden="true" />{' '}
            {say('power.at-war', { attackers, defenders, since })}
          </span>
          {me !== null && power === me && (
            <span className="row">
              <OrderButton
                me={me}
                order={{ kind: 'change-sides', war: id }}
                icon={<RefreshCcw aria-hidden="true" />}
              >
                {say('power.change-sides')}
              </OrderButton>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
