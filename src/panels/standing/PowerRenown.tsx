import { BEATEN, type Course, type Renown } from '../../game/renownOf.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Sum } from '../ui/Sum.tsx';
import { Terms } from '../ui/Terms.tsx';

/** One power in the eyes of the world: its star, the name of its armies, who fears it, and whether it is thought beaten. */
export function PowerRenown({ renown }: { readonly renown: Renown }) {
  const { say } = useSpeech();
  const { power, prestige, reputation, feared, assessed, beaten, thoughtBeaten } = renown;
  return (
    <article className="renown">
      <p className="spread">
        <PowerLink power={power} />
        {thoughtBeaten && <strong className="small">{say('standing.thought-beaten')}</strong>}
      </p>
      <CourseLine label={say('standing.prestige')} course={prestige} />
      <CourseLine label={say('standing.reputation')} course={reputation} />
      <Explained plain label={say('standing.feared')} {...feared} />
      {assessed.terms.length > 0 && (
        <Explained plain label={say('standing.assessed')} {...assessed} />
      )}
      {beaten.terms.length > 0 && (
        <Explained plain label={say('standing.beaten', { least: BEATEN })} {...beaten} />
      )}
    </article>
  );
}

/** A figure between −100 and 100 over time, and what moved it in the last year. */
function CourseLine({ label, course }: { readonly label: string; readonly course: Course }) {
  const { say } = useSpeech();
  const { line, causes } = course;
  const row = (
    <span className="course-row">
      <span>{label}</span>
      <Sparkline line={line} least={-100} most={100} />
      <Sum value={line.at(-1) ?? 0} />
    </span>
  );
  if (causes.length === 0) return <p className="explained">{row}</p>;
  return (
    <details className="explained">
      <summary>{row}</summary>
      <p className="soft small">{say('standing.lately')}</p>
      <Terms terms={causes} />
    </details>
  );
}
