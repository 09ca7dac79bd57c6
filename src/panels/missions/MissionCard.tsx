import { Send } from 'lucide-react';
import { useState } from 'react';
import { riskFor, type MissionChoice } from '../../game/missionsOf.ts';
import { type Brief, type PowerId, ruleOf } from '../../rules/index.ts';
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
  const { mission, briefs, refusal } = choice;
  const { give } = useCommands();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Brief | undefined>(undefined);
  const sent = useDesk(({ orders }) =>
    orders.some(
      (each) => each.kind === 'send-mission' && each.mission === mission && each.to === to,
    ),
  );
  const brief = briefs.find((each) => each === chosen) ?? briefs[0];
  const { cost, months } = ruleOf(mission);
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
          <Risk me={me} brief={brief} />
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

/** What may go wrong at home or abroad, with its reasons. */
function Risk({ me, brief }: { readonly me: PowerId; readonly brief: Brief }) {
  const game = useGame();
  const { say } = useSpeech();
  const { sum, terms, secret } = riskFor(game, me, brief);
  if (sum === 0) return null;
  const { office } = ruleOf(brief.mission);
  return (
    <details className="explained">
      <summary>
        {say(secret ? 'missions.exposure' : 'missions.veto', { percent: sum, office })}
      </summary>
      <Terms terms={terms} />
    </details>
  );
}
