import type { Place } from '../../game/epilogue.ts';
import type { PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

interface PlacesProps {
  readonly places: readonly Place[];
  readonly fallen: readonly PowerId[];
}

/** What became of the powers that had something to win. */
export function Places({ places, fallen }: PlacesProps) {
  const { say } = useSpeech();
  return (
    <Section title={say('epilogue.places')}>
      <ol className="lines">
        {places.map(({ power, provinces, points, of }) => (
          <li key={power}>
            <PowerLink power={power} />
            <span className="soft figure">
              {say('epilogue.place', { provinces, points, all: of })}
            </span>
          </li>
        ))}
      </ol>
      {fallen.length > 0 && <p>{say('epilogue.fallen', { powers: fallen })}</p>}
    </Section>
  );
}
