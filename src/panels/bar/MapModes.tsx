import { Layers } from 'lucide-react';
import { useState } from 'react';
import { LENS_MODES, MAP_MODES } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Lens } from './Lens.tsx';
import { MapLegend } from './MapLegend.tsx';

/** What the map is coloured by, and what the colours mean; on a narrow map behind a chip. */
export function MapModes() {
  const current = useDesk((state) => state.mapMode);
  const { setMapMode } = useCommands();
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="map-key" data-open={isOpen}>
      <Button
        className="map-chip"
        aria-expanded={isOpen}
        icon={<Layers aria-hidden="true" />}
        onClick={() => setOpen(!isOpen)}
      >
        {say('map-mode.chip', { mode: `map-mode.${current}` })}
      </Button>
      {LENS_MODES.includes(current) && <Lens />}
      <MapLegend />
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
    </div>
  );
}
