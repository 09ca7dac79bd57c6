import { type Front, frontsOf } from '../../game/frontsOf.ts';
import type { ProvinceId, War } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PlaceLink } from '../ui/PlaceLink.tsx';
import { Section } from '../ui/Section.tsx';

/** Where enemies stand next to each other, and with how much. */
export function Fronts({ war }: { readonly war: War }) {
  const fronts = frontsOf(useGame(), war);
  const { say } = useSpeech();
  return (
    <Section title={say('war.fronts')}>
      {fronts.length === 0 ? (
        <Empty>{say('war.fronts.none')}</Empty>
      ) : (
        <ul className="stack">
          {fronts.map((front) => (
            <li key={front.powers.join(' ')}>
              <OneFront front={front} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneFront({ front }: { readonly front: Front }) {
  const { say } = useSpeech();
  const [ours, theirs] = front.lands;
  const [first, second] = front.powers;
  const [strength, against] = front.strength;
  return (
    <>
      <p>{say('war.front', { first, second, strength, against })}</p>
      <p className="small">
        <Places places={ours} /> <span className="soft">{say('war.front.against')}</span>{' '}
        <Places places={theirs} />
      </p>
    </>
  );
}

const Places = ({ places }: { readonly places: readonly ProvinceId[] }) =>
  places.map((place, index) => (
    <span key={place}>
      {index > 0 && ', '}
      <PlaceLink place={place} />
    </span>
  ));
