import { unitName } from '../../game/tell/unitName.ts';
import { unitsAt } from '../../game/unitsOf.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PlaceLink } from '../ui/PlaceLink.tsx';

/** A place in a line: what kind of ground it is, and who is known to stand there. */
export function PlaceLine({ place }: { readonly place: ProvinceId }) {
  const { content, view, world } = useGame();
  const { say, adjective } = useSpeech();
  const ground = content.board.places[place];
  if (ground === undefined) return null;
  const here = unitsAt(view?.world ?? world, place);
  return (
    <>
      <PlaceLink place={place} />
      <span className="soft small">
        {[
          say(ground.kind === 'sea' ? 'province.sea' : `terrain.${ground.terrain}`),
          ...here.map(([, unit]) => `${unitName(unit)} (${adjective(unit.power)})`),
        ].join(' · ')}
      </span>
    </>
  );
}
