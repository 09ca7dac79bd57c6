import { warsOf } from '../../game/warsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { Exhaustion } from '../war/Exhaustion.tsx';
import { WarCard } from './WarCard.tsx';

/** The wars that a power is in, and what they weigh on it. */
export function Wars({ power }: { readonly power: PowerId }) {
  const { world } = useGame();
  const wars = warsOf(world, power);
  if (wars.length === 0) return null;
  return (
    <>
      <ul className="stack">
        {wars.map(([id, war]) => (
          <li key={id}>
            <WarCard power={power} id={id} war={war} />
          </li>
        ))}
      </ul>
      <Exhaustion power={power} />
    </>
  );
}
