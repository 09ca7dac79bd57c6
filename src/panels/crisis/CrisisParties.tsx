import { backersOf } from '../../game/crisesOf.ts';
import type { Crisis, PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

/** Who presses, who is pressed, and who has put himself behind whom. */
export function CrisisParties({ crisis }: { readonly crisis: Crisis }) {
  const { say } = useSpeech();
  const { by, against, mediator } = crisis;
  return (
    <Section title={say('crisis.parties')}>
      <div className="sides">
        <Side title={say('crisis.side.by')} head={by} backers={backersOf(crisis, 'by')} />
        <Side
          title={say('crisis.side.against')}
          head={against}
          backers={backersOf(crisis, 'against')}
        />
      </div>
      {mediator !== null && <p>{say('crisis.mediated', { power: mediator })}</p>}
    </Section>
  );
}

interface SideProps {
  readonly title: string;
  readonly head: PowerId;
  readonly backers: readonly PowerId[];
}

const Side = ({ title, head, backers }: SideProps) => (
  <div>
    <p className="wire">{title}</p>
    <ul>
      {[head, ...backers].map((power) => (
        <li key={power}>
          <PowerLink power={power} />
        </li>
      ))}
    </ul>
  </div>
);
