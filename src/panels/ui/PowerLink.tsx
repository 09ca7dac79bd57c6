import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { PowerId } from '../../rules/index.ts';
import { Flag } from './Flag.tsx';

/** A power's flag and name; opens its page. */
export function PowerLink({ power }: { readonly power: PowerId }) {
  const { open } = useCommands();
  const speech = useSpeech();
  return (
    <button type="button" className="link" onClick={() => open({ kind: 'power', power })}>
      <Flag power={power} size="s" />
      {speech.power(power)}
    </button>
  );
}
