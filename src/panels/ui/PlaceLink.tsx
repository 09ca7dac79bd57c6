import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { ProvinceId } from '../../rules/index.ts';

/** A place's name; opens its page and shows it on the map. */
export function PlaceLink({ place }: { readonly place: ProvinceId }) {
  const { open, select } = useCommands();
  const speech = useSpeech();
  const go = () => {
    select(place);
    open({ kind: 'province', province: place });
  };
  return (
    <button type="button" className="link" onClick={go}>
      {speech.place(place)}
    </button>
  );
}
