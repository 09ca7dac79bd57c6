import { backersOf } from '../../game/crisesOf.ts';
import { backingFor, type Estimate, resolveFor, yieldFor } from '../../game/crisisEstimates.ts';
import type { Crisis, CrisisSide, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { ScaleBar } from '../ui/ScaleBar.tsx';
import { Section } from '../ui/Section.tsx';

const SIDES: readonly CrisisSide[] = ['by', 'against'];

/** What each government makes of it, as our embassies read it, with every reason and its size. */
export function CrisisArithmetic({ crisis }: { readonly crisis: Crisis }) {
  const game = useGame();
  const { say } = useSpeech();
  const { by, against } = crisis;
  return (
    <Section title={say('crisis.arithmetic')}>
      <Mind open power={by} text="crisis.resolve" estimate={resolveFor(game, crisis)} />
      <Mind power={against} text="crisis.readiness" estimate={yieldFor(game, crisis)} />
      {SIDES.flatMap((side) =>
        backersOf(crisis, side).map((power) => (
          <Mind
            key={power}
            power={power}
            text="crisis.backing"
            estimate={backingFor(game, power, crisis, side)}
          />
        )),
      )}
    </Section>
  );
}

interface MindProps {
  readonly power: PowerId;
  readonly text: string;
  readonly estimate: Estimate;
  readonly open?: boolean;
}

function Mind({ power, text, estimate, open = false }: MindProps) {
  const { say } = useSpeech();
  const { sum, terms, grain } = estimate;
  return (
    <div className="mind">
      <Explained term="resolve" label={say(text, { power })} sum={sum} terms={terms} open={open} />
      <ScaleBar sum={sum} />
      <p className="soft small">
        {say(`${text}.${sum < 0 ? 'no' : 'yes'}`, { power })}{' '}
        {grain > 1 && say('crisis.grain', { power, grain })}
      </p>
    </div>
  );
}
