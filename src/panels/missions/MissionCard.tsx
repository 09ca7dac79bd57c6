import { Send } from 'lucide-react';
import { useState } from 'react';
import { riskFor, type MissionChoice } from '../../game/missionsOf.ts';
import type { Brief, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Terms } from '../ui/Terms.tsx';
import { BriefChoice } from './BriefChoice.tsx';

interface MissionCardProps {
  readonly me: PowerId;
  readonly to: PowerId;
  readonly choice: MissionChoice;
}

/** One kind of mission: what it does, costs and risks; sent from here, or why it cannot be. */
export function MissionCard({ me, to, choice }: MissionCardProps) {
  const { mission, briefs, refusal, cost, months, office } = choice;
  const { give } = useCommands();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Brief | undefined>(undefined);
  const sent = useDesk(({ orders }) =>
    orders.some(
      (each) => each.kind === 'send-mission' && each.mission === mission && each.to === to,
    ),
  );
  const brief = briefs.find((each) => each === chosen) ?? briefs[0];
  return (
    <article className="letter">
      <header className="spread">
        <h3>{say(`mission.title.${mission}`)}</h3>
        <span className="small soft">{say('missions.price', { cost, count: months })}</span>
      </header>
      <p>{say(`mission.does.${mission}`)}</p>
      {brief === undefined ? (
        <p className="soft small refused">{say(`refusal.${refusal ?? 'already-so'}`)}</p>
      ) : (
        <>
          <BriefChoice briefs={briefs} chosen={brief} onChange={setChosen} />
          <Risk me={me} brief={brief} office={office} />
          <div className="actions">
            <Button
              icon={<Send aria-hidden="true" />}
              aria-pressed={sent}
              onClick={() => give({ kind: 'send-mission', ...brief })}
            >
              {say(sent ? 'missions.ordered' : 'missions.order')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

interface RiskProps extends Pick<MissionChoice, 'office'> {
  readonly me: PowerId;
  readonly brief: Brief;
}

/** What may go wrong at home or abroad, with its reasons. */
function Risk({ me, brief, office }: RiskProps) {
  const game = useGame();
  const { say } = useSpeech();
  const { sum, terms, secret } = riskFor(game, me, brief);
  if (sum === 0) return null;
  return (
    <details className="explained">
      <summary>
        {say(secret ? 'missions.exposure' : 'missions.veto', { percent: sum, office })}
      </summary>
      <Terms terms={terms} />
    </details>
  );
}
