import { shortFor } from '../../game/industryOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** What a power owes by treaty this month and will not have, and what comes of it. */
export function ShortNotes({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const short = shortFor(game, power);
  if (short.length === 0) return null;
  return (
    <div className="warning">
      {short.map(({ treaty, to, good, promised, sent }, index) => (
        <p key={`${treaty}-${index}`}>
          {say('industry.short-delivery', { to, promised, sent, good: `good.${good}` })}
        </p>
      ))}
      <p>{say('industry.short-delivery.then')}</p>
    </div>
  );
}
