import { overWhat } from '../../game/tell/overWhat.ts';
import type { Crisis, CrisisId } from '../../rules/index.ts';
import { CrisisLadder } from '../dispatches/CrisisLadder.tsx';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** One crisis in short: what it is over, how far it has climbed, and the way to its page. */
export function CrisisCard({ id, crisis }: { readonly id: CrisisId; readonly crisis: Crisis }) {
  const { open } = useCommands();
  const { say } = useSpeech();
  const { by, against, over, step, since } = crisis;
  const about = { by, against, over: overWhat(over, against), since };
  return (
    <article className="stack">
      <p>{say(`power.crisis.${over.kind}`, about)}</p>
      <CrisisLadder step={step} />
      <Button onClick={() => open({ kind: 'crisis', crisis: id })}>{say('crisis.open')}</Button>
    </article>
  );
}
