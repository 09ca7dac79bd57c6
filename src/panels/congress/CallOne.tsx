import { Landmark } from 'lucide-react';
import { useState } from 'react';
import { congressCalls } from '../../game/congressesOf.ts';
import type { PowerId, StateOrder } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { OrderButton } from '../ui/OrderButton.tsx';

type Call = Extract<StateOrder, { readonly kind: 'call-congress' }>;

const matterOf = ({ agenda }: Call): string => JSON.stringify(agenda);

/** Calls a conference of our own: about what, and whom to. */
export function CallOne({ me }: { readonly me: PowerId }) {
  const { say } = useSpeech();
  const [matter, setMatter] = useState('');
  const [circle, setCircle] = useState('');
  const calls = congressCalls(useGame());
  const nameOf = ({ agenda }: Call): string =>
    say(`concert.call.${agenda.kind}`, {
      power: agenda.kind === 'against' ? agenda.power : '',
      crisis: agenda.kind === 'crisis' ? agenda.crisis.split('-') : '',
    });
  const first = calls.find((call) => matterOf(call) === matter) ?? calls[0];
  if (first === undefined) return null;
  const circles = calls.filter((call) => matterOf(call) === matterOf(first));
  const chosen = circles.find((call) => call.circle === circle) ?? first;
  const matters = new Map(calls.map((call) => [matterOf(call), nameOf(call)]));
  return (
    <div className="row">
      <Choice
        label={say('concert.call-about')}
        value={matterOf(chosen)}
        options={[...matters].sort(([, a], [, b]) => a.localeCompare(b, 'en'))}
        onChange={setMatter}
      />
      <Choice
        label={say('concert.call-whom')}
        value={chosen.circle}
        options={circles.map((call) => [call.circle, say(`circle.${call.circle}`)])}
        onChange={setCircle}
      />
      <OrderButton me={me} order={chosen} icon={<Landmark aria-hidden="true" />}>
        {say('concert.call')}
      </OrderButton>
    </div>
  );
}
