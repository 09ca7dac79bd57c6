import { crisesOf } from '../../game/crisesOf.ts';
import { overWhat } from '../../game/tell/overWhat.ts';
import type { PowerId } from '../../rules/index.ts';
import { CrisisLadder } from '../dispatches/CrisisLadder.tsx';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** The crises of a power, each on its rung of the ladder, with the way to its page. */
export function Crises({ power }: { readonly power: PowerId }) {
  const { world } = useGame();
  const { open } = useCommands();
  const { say } = useSpeech();
  const crises = crisesOf(world, power);
  if (crises.length === 0) return null;
  return (
    <ul className="stack">
      {crises.map(([id, { by, against, over, step, since }]) => (
        <li key={id} className="warning stack">
          <span>
            {say(`power.crisis.${over.kind}`, {
              by,
              against,
              over: overWhat(over, against),
              since,
            })}
          </span>
          <CrisisLadder step={step} />
          <Button onClick={() => open({ kind: 'crisis', crisis: id })}>{say('crisis.open')}</Button>
        </li>
      ))}
    </ul>
  );
}
