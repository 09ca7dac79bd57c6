import type { CongressId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Letter } from './Letter.tsx';

/** An invitation to a conference, or a call to its vote. */
export function CongressLetter({ id }: { readonly id: CongressId }) {
  const { world } = useGame();
  const { open } = useCommands();
  const { say } = useSpeech();
  const congress = world.congresses[id];
  if (congress === undefined) return null;
  const { host, agenda, stage } = congress;
  const power = agenda.kind === 'against' ? agenda.power : '';
  const crisis = agenda.kind === 'crisis' ? agenda.crisis.split('-') : '';
  return (
    <Letter
      from={host}
      kind={say('dispatch.congress')}
      subject={say(`dispatch.congress.${stage}`)}
      actions={
        <Button look="main" onClick={() => open({ kind: 'congress', congress: id })}>
          {say('congress.open')}
        </Button>
      }
    >
      <p>{say(`congress.about.${agenda.kind}`, { power, crisis })}</p>
    </Letter>
  );
}
