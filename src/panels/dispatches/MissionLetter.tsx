import type { FactOf } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Flag } from '../ui/Flag.tsx';
import { Terms } from '../ui/Terms.tsx';
import { Letter } from './Letter.tsx';

/** What came of a mission of ours, or which office at home would not have it. */
export function MissionLetter({
  fact,
}: {
  readonly fact: FactOf<'mission-ended' | 'mission-vetoed'>;
}) {
  const speech = useSpeech();
  const { say } = speech;
  const { mission, to } = fact.brief;
  const vetoed = fact.kind === 'mission-vetoed';
  const outcome = vetoed ? 'vetoed' : fact.outcome;
  const about = { mission, to, office: vetoed ? fact.office : '' };
  return (
    <Letter
      from={to}
      kind={say('dispatch.mission')}
      subject={say(`dispatch.mission.${outcome}`, about)}
    >
      {vetoed && <Terms terms={fact.why} />}
      {outcome === 'done' && <p>{say(`mission.does.${mission}`)}</p>}
      {!vetoed && fact.findings.length > 0 && (
        <ul className="terms">
          {fact.findings.map(({ power, opinion, threat }) => (
            <li key={power}>
              <span className="row">
                <Flag power={power} size="s" />
                {speech.power(power)}
              </span>
              <span className="figure">{say('dispatch.mission.finding', { opinion, threat })}</span>
            </li>
          ))}
        </ul>
      )}
    </Letter>
  );
}
