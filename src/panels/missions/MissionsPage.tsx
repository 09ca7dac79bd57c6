import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { livingPowers } from '../../game/livingPowers.ts';
import { influenceFor, missionChoices, readiestHost } from '../../game/missionsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { Explained } from '../ui/Explained.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { MissionCard } from './MissionCard.tsx';
import { RunningMissions } from './RunningMissions.tsx';

interface MissionsPageProps {
  readonly me: PowerId;
  /** Whom the page opens with; null for who would receive the most. */
  readonly to: PowerId | null;
}

/** What is under way, what we may spend, and what may be sent to whom. */
export function MissionsPage({ me, to: wanted }: MissionsPageProps) {
  const game = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const others = livingPowers(game).filter((power) => power !== me);
  const [chosen, setChosen] = useState<PowerId | null>(wanted);
  const to = others.find((power) => power === chosen) ?? readiestHost(game, others);
  const influence = influenceFor(game, me);
  const options = others
    .map((id) => [id, speech.power(id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  return (
    <PanelFrame
      title={say('panel.missions')}
      kicker={speech.month(game.world.month)}
      mark={<Handshake className="mark" aria-hidden="true" />}
    >
      <Explained
        term="influence"
        label={say('missions.influence', { stock: game.world.powers[me]?.influence ?? 0 })}
        sum={influence.sum}
        terms={influence.terms}
      />
      <RunningMissions me={me} />
      <Section title={say('missions.send')}>
        <Choice
          label={say('missions.to')}
          value={to ?? ''}
          options={options}
          onChange={(id) => setChosen(others.find((power) => power === id) ?? null)}
        />
        {to !== undefined && (
          <ul className="letters">
            {missionChoices(game, me, to).map((choice) => (
              <li key={`${choice.mission} ${to}`}>
                <MissionCard me={me} to={to} choice={choice} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </PanelFrame>
  );
}
