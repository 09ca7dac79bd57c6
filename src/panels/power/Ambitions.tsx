import { agendaOf } from '../../game/ambitionsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { AmbitionList } from './AmbitionList.tsx';

/** What a power is after: its ambitions, which score, and the aims of its agenda. */
export function Ambitions({ power }: { readonly power: PowerId }) {
  const { say } = useSpeech();
  const aims = agendaOf(useGame(), power);
  return (
    <>
      <Section title={say('power.ambitions')}>
        <AmbitionList power={power} />
      </Section>
      {aims.length > 0 && (
        <Section title={say('power.aims')}>
          <ul className="lines">
            {aims.map(({ id, text, weight }) => (
              <li key={id}>
                <span>{say(text)}</span>
                <span className="soft figure">{weight}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
