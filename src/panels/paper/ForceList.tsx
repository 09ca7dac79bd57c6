import type { Force } from '../../game/tell/battleReport.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';

/** What everybody put into a battle and lost, each force with its reasons. */
export function ForceList({ forces }: { readonly forces: readonly Force[] }) {
  const { tell } = useSpeech();
  return forces.map(({ sentence, force, terms }, index) => (
    <Explained
      term="force"
      key={`${index}-${sentence.key}`}
      label={tell(sentence)}
      sum={force}
      terms={terms}
    />
  ));
}
