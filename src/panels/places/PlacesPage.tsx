import { List } from 'lucide-react';
import { useState } from 'react';
import { landsOf } from '../../game/landsOf.ts';
import { livingPowers } from '../../game/livingPowers.ts';
import { seasOf } from '../../game/seasOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { PlaceLine } from './PlaceLine.tsx';

const SEAS = 'seas';

/** The map as a list: the places that a power holds or the seas, with who stands there. */
export function PlacesPage() {
  const game = useGame();
  const { say, power: nameOf, place } = useSpeech();
  const powers = livingPowers(game);
  const [whose, setWhose] = useState<PowerId | typeof SEAS>(game.me ?? powers[0] ?? SEAS);
  const found = whose === SEAS ? seasOf(game) : landsOf(game.world, whose);
  const places = found.toSorted((a, b) => place(a).localeCompare(place(b), 'en'));
  return (
    <PanelFrame title={say('page.places')} mark={<List className="mark" aria-hidden="true" />}>
      <Choice
        label={say('places.whose')}
        value={whose}
        options={[
          ...powers.map((id) => [id, nameOf(id)] as const),
          [SEAS, say('places.seas')] as const,
        ]}
        onChange={(value) => setWhose(powers.find((id) => id === value) ?? SEAS)}
      />
      <ul className="lines">
        {places.map((id) => (
          <li key={id}>
            <PlaceLine place={id} />
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
