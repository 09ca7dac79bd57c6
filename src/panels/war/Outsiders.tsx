import { outsideOf } from '../../game/outsideOf.ts';
import type { War, WarId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

/** Who does not fight in a war: non-belligerents beside a side, and neutrals, each with its reasons. */
export function Outsiders({ id, war }: { readonly id: WarId; readonly war: War }) {
  const game = useGame();
  const { say } = useSpeech();
  const outsiders = outsideOf(game, id, war);
  if (outsiders.length === 0) return null;
  return (
    <Section title={say('war.outside')}>
      <p className="soft small">{say('war.outside.scale')}</p>
      <ul className="stack">
        {outsiders.map(({ power, side, sum, terms }) => (
          <li key={power}>
            <PowerLink power={power} />
            <Explained
              term={side === null ? 'neutral' : 'non-belligerent'}
              label={say(`war.outside.${side ?? 'neutral'}`)}
              sum={sum}
              terms={terms}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
