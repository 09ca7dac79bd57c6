import { warScoreFor } from '../../game/reckon.ts';
import { sideOf } from '../../game/warsOf.ts';
import type { War } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { ScaleBar } from '../ui/ScaleBar.tsx';

/** How a war goes for our side, or for the attackers' where we are on neither, with the reasons. */
export function WarScore({ war }: { readonly war: War }) {
  const game = useGame();
  const { say } = useSpeech();
  const { me } = game;
  const ours = me !== null && sideOf(war, me) !== undefined;
  const power = ours ? me : war.attackers[0];
  if (power === undefined) return null;
  const score = warScoreFor(game, war, power);
  return (
    <div className="stack">
      <Explained
        term="war-score"
        open
        label={say(ours ? 'war.score.ours' : 'war.score.attackers')}
        sum={score.sum}
        terms={score.terms}
      />
      <ScaleBar sum={score.sum} />
    </div>
  );
}
