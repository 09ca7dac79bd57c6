import { HOME_LISTS, type HomeCauses, type HomePoint } from '../../game/homeHistory.ts';
import type { Party, Power, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { Speech } from '../texts/speech.ts';
import { Section } from '../ui/Section.tsx';
import { HomeOrder } from './HomeOrder.tsx';
import { Trend } from './Trend.tsx';

interface PartyListProps {
  readonly power: PowerId;
  readonly state: Power;
  readonly history: readonly HomePoint[];
  readonly causes: HomeCauses;
}

/** The parties of a country: who follows them, who pays for them, and whether they may. */
export function PartyList({ power, state, history, causes }: PartyListProps) {
  const { me } = useGame();
  const speech = useSpeech();
  return (
    <Section title={speech.say('home.parties')}>
      {HOME_LISTS.parties.map((party) => (
        <Trend
          key={party}
          label={nameOf(speech, state, party)}
          line={history.map(({ parties }) => parties[party])}
          terms={causes.parties[party] ?? []}
          action={
            power === me && (
              <HomeOrder
                order={{ kind: 'party-law', party, banned: !state.parties[party].banned }}
              />
            )
          }
        />
      ))}
    </Section>
  );
}

function nameOf({ say }: Speech, { parties, ruling }: Power, party: Party): string {
  const { banned, patron } = parties[party];
  const marks = [
    ...(ruling === party ? [say('home.governs')] : []),
    ...(banned ? [say('home.banned')] : []),
    ...(patron === null ? [] : [say('home.paid-by', { power: patron })]),
  ];
  const name = say(`party.${party}`);
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}
