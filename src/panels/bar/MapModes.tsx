import { MAP_MODES } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** What the map is coloured by. */
export function MapModes() {
  const current = useDesk((state) => state.mapMode);
  const { setMapMode } = useCommands();
  const { say } = useSpeech();
  return (
    <fieldset className="map-modes">
      <legend className="unseen">{say('map-mode.choose')}</legend>
      {MAP_MODES.map((mode, index) => (
        <button
          key={mode}
          type="button"
          aria-pressed={mode === current}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => setMapMode(mode)}
        >
          {say(`map-mode.${mode}`)}
        </button>
      ))}
    </fieldset>
  );
}
