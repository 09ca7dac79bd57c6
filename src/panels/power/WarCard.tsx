import { warScoreFor } from '../../game/reckon.ts';
import type { PowerId, War, WarId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { WarLink } from '../war/WarLink.tsx';

interface WarCardProps {
  readonly power: PowerId;
  readonly id: WarId;
  readonly war: War;
}

/** One war of a power in short: its sides, how it goes for it and why; the rest on its own page. */
export function WarCard({ power, id, war }: WarCardProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { attackers, defenders, since } = war;
  const score = warScoreFor(game, war, power);
  return (
    <article className="warning stack">
      <span>{say('power.at-war', { attackers, defenders, since })}</span>
      <Explained term="war-score" label={say('war.score')} sum={score.sum} terms={score.terms} />
      <WarLink war={id} />
    </article>
  );
}
