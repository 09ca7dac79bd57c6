import { useDesk, useGame, useLegend } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** The key to the map's colours: the political map's are the countries' own, which need none. */
export function MapLegend() {
  const game = useGame();
  const mode = useDesk((state) => state.mapMode);
  const lens = useDesk((state) => state.lens);
  const { say } = useSpeech();
  const lines = useLegend()(game, mode, lens);
  if (mode === 'political') return null;
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
