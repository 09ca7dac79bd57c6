import { Swords } from 'lucide-react';
import type { WarId } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Opens the page of a war. */
export function WarLink({ war }: { readonly war: WarId }) {
  const { open } = useCommands();
  const { say } = useSpeech();
  return (
    <button type="button" className="link" onClick={() => open({ kind: 'war', war })}>
      <Swords className="sign" aria-hidden="true" />
      {say('war.open')}
    </button>
  );
}
