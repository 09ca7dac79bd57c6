import { useDesk, useGame, useLegend } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** The key to the map's colours, where it has one: the countries' own colours need none. */
export function MapLegend() {
  const game = useGame();
  const mode = useDesk((state) => state.mapMode);
  const lens = useDesk((state) => state.lens);
  const { say } = useSpeech();
  const lines = useLegend()(game, mode, lens);
  if (lines.length === 0) return null;
  return (
    <ul className="map-legend" aria-label={say('map-mode.legend')}>
      {lines.map(({ background, text }) => (
        <li key={text}>
          <span className="swatch" style={{ background }} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
