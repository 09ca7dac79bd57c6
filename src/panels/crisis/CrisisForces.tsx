import { forcesIn } from '../../game/crisisEstimates.ts';
import type { Contingent, Crisis } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

/** The armies that each side may reckon with, and why each of them counts. */
export function CrisisForces({ crisis }: { readonly crisis: Crisis }) {
  const { by, against } = forcesIn(useGame(), crisis);
  const { say } = useSpeech();
  return (
    <Section title={say('crisis.forces')}>
      <div className="sides">
        <Host title={say('crisis.side.by')} host={by} />
        <Host title={say('crisis.side.against')} host={against} />
      </div>
    </Section>
  );
}

function Host({ title, host }: { readonly title: string; readonly host: readonly Contingent[] }) {
  const { say } = useSpeech();
  return (
    <div>
      <p className="wire">{title}</p>
      <ul className="lines">
        {host.map(({ power, force, beside, tie }) => (
          <li key={power}>
            <span>
              <PowerLink power={power} />{' '}
              <span className="soft small">
                {say(`crisis.tie.${tie}`)}
                {beside > 0 && ` ${say('crisis.beside', { force: beside })}`}
              </span>
            </span>
            <span className="figure">{force}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
