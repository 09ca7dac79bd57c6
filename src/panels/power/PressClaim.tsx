import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import type { PowerId, StateOrder } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

type Press = Extract<StateOrder, { readonly kind: 'press' }>;

/** Opens a crisis over a province of theirs that we claim, or takes one a step up. */
export function PressClaim({ power }: { readonly power: PowerId }) {
  const { legal } = useGame();
  const { give } = useCommands();
  const speech = useSpeech();
  const [over, setOver] = useState('');
  const open = (legal?.state ?? []).filter(
    (order): order is Press => order.kind === 'press' && order.against === power,
  );
  const chosen = open.find((order) => order.over === over) ?? open[0];
  if (chosen === undefined) return null;
  return (
    <>
      {open.length > 1 && (
        <Choice
          quiet
          label={speech.say('power.claim-on')}
          value={chosen.over}
          options={open.map((order) => [order.over, speech.place(order.over)])}
          onChange={setOver}
        />
      )}
      <Button look="grave" icon={<Megaphone aria-hidden="true" />} onClick={() => give(chosen)}>
        {speech.say('power.press-claim', { over: chosen.over })}
      </Button>
    </>
  );
}
