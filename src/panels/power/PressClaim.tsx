import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { overWhat } from '../../game/tell/overWhat.ts';
import type { PowerId, StateOrder } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';

type Press = Extract<StateOrder, { readonly kind: 'press' }>;

interface PressClaimProps {
  readonly power: PowerId;
  readonly me: PowerId;
}

const keyOf = ({ over }: Press): string => JSON.stringify(over);

/** Opens a crisis over what we want of them, or takes one a step up. */
export function PressClaim({ power, me }: PressClaimProps) {
  const { legal } = useGame();
  const { say } = useSpeech();
  const [wanted, setWanted] = useState('');
  const open = (legal?.of('press') ?? []).filter(({ against }) => against === power);
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
      <OrderButton me={me} order={chosen} icon={<Megaphone aria-hidden="true" />}>
        {say('power.press-claim', { over: nameOf(chosen) })}
      </OrderButton>
    </>
  );
}
