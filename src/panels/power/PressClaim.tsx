import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { overWhat } from '../../game/tell/overWhat.ts';
import type { PowerId, StateOrder } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

type Press = Extract<StateOrder, { readonly kind: 'press' }>;

const keyOf = ({ over }: Press): string => JSON.stringify(over);

/** Opens a crisis over what we want of them, or takes one a step up. */
export function PressClaim({ power }: { readonly power: PowerId }) {
  const { legal } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const [wanted, setWanted] = useState('');
  const open = (legal?.state ?? []).filter(
    (order): order is Press => order.kind === 'press' && order.against === power,
  );
  const chosen = open.find((order) => keyOf(order) === wanted) ?? open[0];
  if (chosen === undefined) return null;
  const nameOf = ({ over, against }: Press): string =>
    say(`stake.${over.kind}`, {
      over: over.kind === 'passage' ? over.passage.split('/') : overWhat(over, against),
      with: over.kind === 'partition' ? over.with : '',
    });
  return (
    <>
      {open.length > 1 && (
        <Choice
          quiet
          label={say('power.claim-on')}
          value={keyOf(chosen)}
          options={open.map((order) => [keyOf(order), nameOf(order)])}
          onChange={setWanted}
        />
      )}
      <Button look="grave" icon={<Megaphone aria-hidden="true" />} onClick={() => give(chosen)}>
        {say('power.press-claim', { over: nameOf(chosen) })}
      </Button>
    </>
  );
}
