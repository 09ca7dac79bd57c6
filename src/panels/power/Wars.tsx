import { Swords } from 'lucide-react';
import { warsOf } from '../../game/warsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** The wars that a power is in, side against side. */
export function Wars({ power }: { readonly power: PowerId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const wars = warsOf(world, power);
  if (wars.length === 0) return null;
  return (
    <ul className="stack">
      {wars.map(([id, { attackers, defenders, since }]) => (
        <li key={id} className="warning">
          <Swords className="sign" aria-hidden="true" />{' '}
          {say('power.at-war', { attackers, defenders, since })}
        </li>
      ))}
    </ul>
  );
}
