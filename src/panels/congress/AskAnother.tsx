import { useState } from 'react';
import type { StateOrder } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

interface AskAnotherProps {
  readonly invitations: readonly Extract<StateOrder, { readonly kind: 'invite' }>[];
}

/** Asks one more power to the table, of those that have not been asked. */
export function AskAnother({ invitations }: AskAnotherProps) {
  const { say, power: nameOf } = useSpeech();
  const { give } = useCommands();
  const [whom, setWhom] = useState('');
  const chosen = invitations.find(({ power }) => power === whom) ?? invitations[0];
  if (chosen === undefined) return null;
  const names = invitations.map(({ power }): [string, string] => [power, nameOf(power)]);
  return (
    <div className="row">
      <Choice
        label={say('congress.ask-another')}
        value={chosen.power}
        options={names.sort(([, a], [, b]) => a.localeCompare(b, 'en'))}
        onChange={setWhom}
      />
      <Button onClick={() => give(chosen)}>
        {say('congress.do.invite', { power: chosen.power })}
      </Button>
    </div>
  );
}
