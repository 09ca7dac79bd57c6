import { isRecognised } from '../../game/isRecognised.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Says so when two powers have no embassies with each other. */
export function Recognition({ a, b }: { readonly a: PowerId; readonly b: PowerId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  return isRecognised(world, a, b) ? null : <p className="warning">{say('power.unrecognised')}</p>;
}
