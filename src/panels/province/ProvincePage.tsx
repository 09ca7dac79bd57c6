import { MapPin } from 'lucide-react';
import type { ProvinceId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { LandFacts } from './LandFacts.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PassagesHere } from './PassagesHere.tsx';
import { UnitHere } from './UnitHere.tsx';

/** A place in words: all that the map shows of it, and the orders that are open there. */
export function ProvincePage({ province }: { readonly province: ProvinceId }) {
  const { board } = useGame().content;
  const { say, place: nameOf } = useSpeech();
  const place = board.places[province];
  if (place === undefined) return null;
  const names = [...new Set(Object.values(place.names))].filter(
    (name) => name !== nameOf(province),
  );
  return (
    <PanelFrame
      title={nameOf(province)}
      kicker={say(place.kind === 'sea' ? 'province.sea' : `terrain.${place.terrain}`)}
      mark={<MapPin className="mark" aria-hidden="true" />}
    >
      {names.length > 0 && <p className="soft">{say('province.also', { names })}</p>}
      {place.kind === 'land' && <LandFacts province={province} land={place} />}
      <UnitHere province={province} />
      <PassagesHere province={province} />
      <Neighbours province={province} />
    </PanelFrame>
  );
}
