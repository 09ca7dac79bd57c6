import { HOME_LISTS, type HomeCauses, type HomePoint } from '../../game/homeHistory.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { HomeOrder } from './HomeOrder.tsx';
import { Trend } from './Trend.tsx';

interface FactionListProps {
  readonly power: PowerId;
  readonly history: readonly HomePoint[];
  readonly causes: HomeCauses;
}

/** How loyal the army, the party and the court are to their government. */
export function FactionList({ power, history, causes }: FactionListProps) {
  const { me } = useGame();
  const { say } = useSpeech();
  return (
    <Section title={say('home.factions-title')}>
      {HOME_LISTS.factions.map((faction) => (
        <Trend
          key={faction}
          label={say(`faction.${faction}`)}
          line={history.map(({ factions }) => factions[faction])}
          terms={causes.factions[faction] ?? []}
          action={power === me && <HomeOrder order={{ kind: 'purge', faction }} />}
        />
      ))}
    </Section>
  );
}
