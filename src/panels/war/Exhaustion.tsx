import { exhaustionFor } from '../../game/reckon.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';

/** How weary of war a power is, and why. */
export function Exhaustion({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const { sum, terms } = exhaustionFor(game, power);
  return <Explained term="exhaustion" label={say('war.exhaustion')} sum={sum} terms={terms} />;
}
