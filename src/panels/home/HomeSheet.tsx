import { homeHistory, lastCauses } from '../../game/homeHistory.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { FactionList } from './FactionList.tsx';
import { PartyList } from './PartyList.tsx';
import { ReliefOrders } from './ReliefOrders.tsx';
import { Trend } from './Trend.tsx';

/** A state from inside: stability, parties and factions over time, why they move, what to order. */
export function HomeSheet({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const state = game.world.powers[power];
  if (state === undefined) return null;
  const history = homeHistory(game, power);
  const causes = lastCauses(game, power);
  return (
    <>
      <Section title={say('home.country')}>
        <Trend
          term="stability"
          label={say('power.stability')}
          line={history.map(({ stability }) => stability)}
          terms={causes.stability}
        />
        <Trend
          term="war-support"
          label={say('power.war-support')}
          line={history.map(({ warSupport }) => warSupport)}
          terms={causes.heart}
        />
        {state.election !== null && state.regime === 'democracy' && (
          <p className="soft small">{say('home.next-election', { month: state.election })}</p>
        )}
        {power === game.me && <ReliefOrders me={power} />}
      </Section>
      <PartyList power={power} state={state} history={history} causes={causes} />
      <FactionList power={power} history={history} causes={causes} />
    </>
  );
}
