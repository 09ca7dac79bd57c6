import * as Tabs from '@radix-ui/react-tabs';
import { POWER_TABS, type PowerTab } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Flag } from '../ui/Flag.tsx';
import { Meter } from '../ui/Meter.tsx';
import { HomeSheet } from '../home/HomeSheet.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Ambitions } from './Ambitions.tsx';
import { Conferences } from './Conferences.tsx';
import { Crises } from './Crises.tsx';
import { Decisions } from './Decisions.tsx';
import { Forces } from './Forces.tsx';
import { Lands } from './Lands.tsx';
import { OccupationChoice } from './OccupationChoice.tsx';
import { PowerActions } from './PowerActions.tsx';
import { PowerPicker } from './PowerPicker.tsx';
import { Standing } from './Standing.tsx';
import { Stores } from './Stores.tsx';
import { Treaties } from './Treaties.tsx';
import { Wars } from './Wars.tsx';
import { World } from './World.tsx';

interface PowerPageProps {
  readonly power: PowerId;
  /** The leaf that lies open. */
  readonly tab: PowerTab;
}

/** All that is known of a power, and what can be done about it. */
export function PowerPage({ power, tab: open }: PowerPageProps) {
  const { me, world } = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const state = world.powers[power];
  if (state === undefined) return null;
  const title = say(state.leaderTitle);
  return (
    <PanelFrame
      title={speech.power(power)}
      kicker={say(`regime.${state.regime}`)}
      mark={<Flag power={power} size="l" />}
      foot={me !== null && power !== me ? <PowerActions power={power} me={me} /> : undefined}
    >
      <PowerPicker power={power} />
      {!state.alive && <p className="warning">{say('power.fallen')}</p>}
      <p className="leader">
        {state.leader}
        <span className="soft">, {title}</span>
      </p>
      {state.overlord !== null && <p>{say('power.client-of', { overlord: state.overlord })}</p>}
      <Meter label={say('power.stability')} term="stability" value={state.stability} />
      <Meter label={say('power.war-support')} term="war-support" value={state.warSupport} />
      <Wars power={power} />
      <Conferences power={power} />
      {me !== null && power === me && <OccupationChoice me={me} />}
      <Crises power={power} />
      <Tabs.Root className="tabs" defaultValue={open}>
        <Tabs.List className="tab-list" aria-label={speech.power(power)}>
          {POWER_TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab}>
              {say(`power.tab.${tab}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="standing">
          {me !== null && power === me && <Decisions me={me} />}
          {me !== null && power !== me && <Standing power={power} me={me} />}
          {(me === null || power === me) && <Ambitions power={power} />}
          {power === me && <Stores power={power} />}
        </Tabs.Content>
        <Tabs.Content value="home">
          <HomeSheet power={power} />
        </Tabs.Content>
        <Tabs.Content value="treaties">
          <Treaties power={power} />
        </Tabs.Content>
        <Tabs.Content value="forces">
          <Forces power={power} />
          <Lands power={power} />
        </Tabs.Content>
        <Tabs.Content value="world">
          <World power={power} />
        </Tabs.Content>
      </Tabs.Root>
    </PanelFrame>
  );
}
