import { Undo2 } from 'lucide-react';
import { missionsOf } from '../../game/missionsOf.ts';
import type { Mission, MissionId, PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Flag } from '../ui/Flag.tsx';
import { Section } from '../ui/Section.tsx';

/** Missions under way, ours and those that we are host to, with how far they have come. */
export function RunningMissions({ me }: { readonly me: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const running = missionsOf(game, me);
  return (
    <Section title={say('missions.running')}>
      {running.length === 0 && <Empty>{say('missions.none')}</Empty>}
      <ul className="letters">
        {running.map(([id, mission]) => (
          <li key={id}>
            <Running me={me} id={id} mission={mission} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface RunningProps {
  readonly me: PowerId;
  readonly id: MissionId;
  readonly mission: Mission;
}

function Running({ me, id, mission }: RunningProps) {
  const { world } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const { from, to, mission: kind, since, done } = mission;
  const ours = from === me;
  const label = say(ours ? 'missions.ours' : 'missions.guests', { mission: kind, from, to });
  return (
    <div className="stack">
      <div className="spread">
        <span className="row">
          <Flag power={ours ? to : from} size="s" />
          {label}
        </span>
        {ours && (
          <Button
            look="quiet"
            icon={<Undo2 aria-hidden="true" />}
            onClick={() => give({ kind: 'recall-mission', mission: id })}
          >
            {say('missions.recall')}
          </Button>
        )}
      </div>
      <div className="meter">
        <span className="small soft">{say('missions.until', { done })}</span>
        <meter min={0} max={done - since} value={world.month - since} aria-label={label} />
      </div>
    </div>
  );
}
