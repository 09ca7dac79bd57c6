import { Trash2 } from 'lucide-react';
import type { PackOnShelf } from '../../game/state.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PackProblems } from './PackProblems.tsx';

/** What may be done with a pack: a text key. */
function stateOf({ scenario, problems }: PackOnShelf): string {
  if (scenario !== undefined) return 'packs.playable';
  const broken = problems.some(({ severity }) => severity === 'error');
  return broken ? 'packs.broken' : 'packs.no-scenario';
}

/** A pack on the shelf: whether it can be played, what is wrong with it, and taking it away. */
export function PackLine({ pack }: { readonly pack: PackOnShelf }) {
  const { removePack } = useCommands();
  const { say } = useSpeech();
  const { id, title, own, scenario, problems } = pack;
  const count = problems.length;
  return (
    <li className="pack-line">
      <div className="spread">
        <span>
          <strong>{title}</strong> <span className="soft small">{say(stateOf(pack))}</span>
        </span>
        {own && (
          <IconButton
            label={say('packs.remove', { pack: id })}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => void removePack(id)}
          />
        )}
      </div>
      {count > 0 && (
        <details open={scenario === undefined}>
          <summary>{say('packs.problems', { count })}</summary>
          <PackProblems problems={problems} />
        </details>
      )}
    </li>
  );
}
