import { MAP_MODES } from '../../game/state.ts';
import { useDesk, useGame, useLegend } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** What the colours mean in each way to look at the map. */
export function MapSigns() {
  const game = useGame();
  const lens = useDesk((state) => state.lens);
  const legend = useLegend();
  const { say } = useSpeech();
  return (
    <Section title={say('terms.sign')}>
      {MAP_MODES.filter((mode) => mode !== 'political').map((mode) => (
        <div key={mode}>
          <strong>{say(`map-mode.${mode}`)}</strong>
          <ul className="map-signs">
            {legend(game, mode, lens).map(({ background, text }) => (
              <li key={text}>
                <span className="swatch" style={{ background }} aria-hidden="true" />
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
