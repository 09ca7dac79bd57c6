import { landsOf } from '../../game/landsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PlaceLink } from '../ui/PlaceLink.tsx';
import { Section } from '../ui/Section.tsx';

/** The provinces that a power holds, each the way to its page: the map as a list. */
export function Lands({ power }: { readonly power: PowerId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const lands = landsOf(world, power);
  return (
    <Section title={say('power.lands', { count: lands.length })}>
      <ul className="words">
        {lands.map((place) => (
          <li key={place}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
