import { livingPowers } from '../../game/livingPowers.ts';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Goes from one power's page to another's without the map. */
export function PowerPicker({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { open } = useCommands();
  const speech = useSpeech();
  const powers = livingPowers(game);
  const options = powers
    .map((id) => [id, speech.power(id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  return (
    <Choice
      quiet
      label={speech.say('power.other')}
      value={power}
      options={options}
      onChange={(chosen) => {
        const found = powers.find((id) => id === chosen);
        if (found !== undefined) open({ kind: 'power', power: found });
      }}
    />
  );
}
