import { lensOf } from '../../game/lensOf.ts';
import { livingPowers } from '../../game/livingPowers.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Whose map is shown: its relations, its supplies. */
export function Lens() {
  const game = useGame();
  const lens = useDesk((state) => state.lens);
  const mode = useDesk((state) => state.mapMode);
  const { setMapMode } = useCommands();
  const speech = useSpeech();
  const powers = livingPowers(game);
  const value = lensOf(game, lens) ?? '';
  return (
    <Choice
      quiet
      label={speech.say('map-mode.lens')}
      value={value}
      options={powers.map((id) => [id, speech.power(id)])}
      onChange={(chosen) => {
        const power = powers.find((id) => id === chosen);
        if (power !== undefined) setMapMode(mode, power);
      }}
    />
  );
}
