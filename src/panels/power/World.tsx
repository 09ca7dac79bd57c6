import { livingPowers } from '../../game/livingPowers.ts';
import { opinionFor } from '../../game/reckon.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Sum } from '../ui/Sum.tsx';

/** What every other power thinks of this one, the friendliest first. */
export function World({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const speech = useSpeech();
  const others = livingPowers(game)
    .filter((id) => id !== power)
    .map((id) => ({ id, sum: opinionFor(game, id, power).sum }))
    .sort((a, b) => b.sum - a.sum);
  return (
    <Section title={speech.say('power.world', { power })}>
      <ul className="lines">
        {others.map(({ id, sum }) => (
          <li key={id}>
            <PowerLink power={id} />
            <Sum value={sum} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
