import { sanctionsOn } from '../../game/industryOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Who keeps what from a power, and how much of the world market that closes to it. */
export function SanctionNotes({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say, list, power: nameOf } = useSpeech();
  return sanctionsOn(game, power).map(({ good, by, closed }) => (
    <p key={good} className="warning">
      {say(good === 'gold' ? 'industry.sanctions-custom' : 'industry.sanctions', {
        powers: list(by.map(nameOf)),
        good: `good.${good}`,
        closed,
      })}
    </p>
  ));
}
