import { exhaustionFor } from '../../game/reckon.ts';
import { warsOf } from '../../game/warsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { WarCard } from './WarCard.tsx';

/** The wars that a power is in, and what they weigh on it. */
export function Wars({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const wars = warsOf(game.world, power);
  if (wars.length === 0) return null;
  const exhaustion = exhaustionFor(game, power);
  return (
    <>
      <ul className="stack">
        {wars.map(([id, war]) => (
          <li key={id}>
            <WarCard power={power} id={id} war={war} />
          </li>
        ))}
      </ul>
      <Explained
        term="exhaustion"
        label={say('war.exhaustion')}
        sum={exhaustion.sum}
        terms={exhaustion.terms}
      />
    </>
  );
}
