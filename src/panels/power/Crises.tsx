import { crisesOf } from '../../game/crisesOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { CrisisLadder } from '../dispatches/CrisisLadder.tsx';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** The crises of a power, each on its rung of the ladder; one of ours can be dropped. */
export function Crises({ power }: { readonly power: PowerId }) {
  const { me, world } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const crises = crisesOf(world, power);
  if (crises.length === 0) return null;
  return (
    <ul className="stack">
      {crises.map(([id, { by, against, over, step, since }]) => (
        <li key={id} className="warning stack">
          <span>{say('power.crisis', { by, against, over, since })}</span>
          <CrisisLadder step={step} />
          {by === me && (
            <Button onClick={() => give({ kind: 'step-down', crisis: id })}>
              {say('power.step-down')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
