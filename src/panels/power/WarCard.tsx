import { RefreshCcw, Swords } from 'lucide-react';
import { warScoreFor } from '../../game/reckon.ts';
import type { PowerId, War, WarId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';

interface WarCardProps {
  readonly power: PowerId;
  readonly id: WarId;
  readonly war: War;
}

/** One war of a power: its sides, how it goes and why, what everybody wants and has paid. */
export function WarCard({ power, id, war }: WarCardProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { attackers, defenders, since, parties } = war;
  const score = warScoreFor(game, war, power);
  const { me } = game;
  return (
    <article className="warning stack">
      <span>
        <Swords className="sign" aria-hidden="true" />{' '}
        {say('power.at-war', { attackers, defenders, since })}
      </span>
      <Explained label={say('war.score')} sum={score.sum} terms={score.terms} />
      <ul className="small">
        {[...attackers, ...defenders].map((each) => {
          const { bond = 'leader', lost = 0, dealt = 0, won = 0 } = parties[each] ?? {};
          return (
            <li key={each}>
              {say('war.party', { power: each, bond, lost, dealt, won })}{' '}
              <Aims war={war} power={each} />
            </li>
          );
        })}
      </ul>
      {me !== null && power === me && (
        <span className="row">
          <OrderButton
            me={me}
            order={{ kind: 'change-sides', war: id }}
            icon={<RefreshCcw aria-hidden="true" />}
          >
            {say('power.change-sides')}
          </OrderButton>
        </span>
      )}
    </article>
  );
}

/** What a power came for: land of the enemy, and governments that it wants to bring down. */
function Aims({ war, power }: { readonly war: War; readonly power: PowerId }) {
  const { say } = useSpeech();
  const { land = [], regimes = [] } = war.parties[power] ?? {};
  return (
    <span className="soft">
      {land.length > 0 && say('war.wants-land', { land })}{' '}
      {regimes.length > 0 && say('war.wants-regimes', { regimes })}
    </span>
  );
}
