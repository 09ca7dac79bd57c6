import { lastCauses } from '../../game/homeHistory.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Marked } from '../ui/Term.tsx';
import { Terms } from '../ui/Terms.tsx';

interface StabilityTipProps {
  readonly power: PowerId;
  readonly stability: number;
}

/** How firmly our government sits, what that means, and what moved it last. */
export function StabilityTip({ power, stability }: StabilityTipProps) {
  const { stability: causes } = lastCauses(useGame(), power);
  const { say } = useSpeech();
  return (
    <div className="stack">
      <strong>{say('bar.stability', { stability })}</strong>
      <p>
        <Marked text={say('term.stability.is')} />
      </p>
      <Terms terms={causes} />
    </div>
  );
}
