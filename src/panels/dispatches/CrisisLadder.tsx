import { CRISIS_STEPS } from '../../game/words.ts';
import type { CrisisStep } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** How far a crisis has climbed; war stands above the last rung. */
export function CrisisLadder({ step }: { readonly step: CrisisStep }) {
  const { say } = useSpeech();
  const reached = CRISIS_STEPS.indexOf(step);
  return (
    <ol className="ladder" aria-label={say('crisis.ladder')}>
      {CRISIS_STEPS.map((each, index) => (
        <li
          key={each}
          data-reached={index <= reached}
          aria-current={each === step ? 'step' : undefined}
        >
          {say(`step.${each}`)}
        </li>
      ))}
      <li className="war">{say('step.war')}</li>
    </ol>
  );
}
