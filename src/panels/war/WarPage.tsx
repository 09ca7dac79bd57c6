import { Swords } from 'lucide-react';
import { allWars, warsOf } from '../../game/warsOf.ts';
import type { War, WarId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Fronts } from './Fronts.tsx';
import { Outsiders } from './Outsiders.tsx';
import { Pledges } from './Pledges.tsx';
import { WarActions } from './WarActions.tsx';
import { WarScore } from './WarScore.tsx';
import { WarSide } from './WarSide.tsx';

/** All about a war: its sides and what they want, how it goes, where, and what can be done. */
export function WarPage({ war: asked }: { readonly war: WarId | null }) {
  const { me, world } = useGame();
  const { say } = useSpeech();
  const wars = allWars(world);
  const own = me === null ? [] : warsOf(world, me);
  const [id, war] = wars.find(([each]) => each === asked) ?? own[0] ?? wars[0] ?? [];
  const isMine = own.some(([each]) => each === id);
  return (
    <PanelFrame
      title={war === undefined ? say('war.none-title') : say('war.title', namesOf(war))}
      kicker={say('panel.war')}
      mark={<Swords className="mark" aria-hidden="true" />}
      foot={
        me !== null && id && war && isMine ? <WarActions me={me} id={id} war={war} /> : undefined
      }
    >
      {id === undefined || war === undefined ? (
        <Empty>{say('war.none')}</Empty>
      ) : (
        <>
          {wars.length > 1 && <WarPicker id={id} wars={wars} />}
          <p>
            {say('war.since', { since: war.since })} {say(`war.casus.${war.casus}`)}
          </p>
          <WarScore war={war} />
          <WarSide war={war} side="attackers" />
          <WarSide war={war} side="defenders" />
          <Fronts war={war} />
          <Pledges id={id} war={war} />
          <Outsiders id={id} war={war} />
        </>
      )}
    </PanelFrame>
  );
}

/** A war is called by those who lead it. */
const namesOf = ({ attackers, defenders }: War) => ({
  by: attackers[0] ?? '',
  on: defenders[0] ?? '',
});

interface WarPickerProps {
  readonly id: WarId;
  readonly wars: readonly (readonly [WarId, War])[];
}

/** Goes to another of the wars that are being fought. */
function WarPicker({ id, wars }: WarPickerProps) {
  const { open } = useCommands();
  const { say } = useSpeech();
  return (
    <Choice
      quiet
      label={say('war.other')}
      value={id}
      options={wars.map(([each, war]) => [each, say('war.title', namesOf(war))])}
      onChange={(value) => {
        const chosen = wars.find(([each]) => each === value);
        if (chosen !== undefined) open({ kind: 'war', war: chosen[0] });
      }}
    />
  );
}
