import { Flame } from 'lucide-react';
import { overWhat } from '../../game/tell/overWhat.ts';
import type { Crisis, CrisisId } from '../../rules/index.ts';
import { CrisisLadder } from '../dispatches/CrisisLadder.tsx';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { PlaceLink } from '../ui/PlaceLink.tsx';
import { CrisisActions } from './CrisisActions.tsx';
import { CrisisArithmetic } from './CrisisArithmetic.tsx';
import { CrisisForces } from './CrisisForces.tsx';
import { CrisisParties } from './CrisisParties.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';

/** One crisis whole: its ladder, who stands where, the arithmetic of each, and what we can do. */
export function CrisisPage({ id }: { readonly id: CrisisId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const crisis = world.crises[id];
  const mark = <Flame className="mark" aria-hidden="true" />;
  if (crisis === undefined) {
    return (
      <PanelFrame title={say('panel.crisis')} mark={mark}>
        <Empty>{say('crisis.over-now')}</Empty>
      </PanelFrame>
    );
  }
  const about = {
    by: crisis.by,
    against: crisis.against,
    over: overWhat(crisis.over, crisis.against),
    with: crisis.over.kind === 'partition' ? crisis.over.with : '',
    since: crisis.since,
  };
  return (
    <PanelFrame
      title={say(`crisis.title.${crisis.over.kind}`, about)}
      kicker={say('crisis.since', about)}
      mark={mark}
      foot={<CrisisActions id={id} crisis={crisis} />}
    >
      <CrisisLadder step={crisis.step} />
      <p>{say(`crisis.stake.${crisis.over.kind}`, about)}</p>
      <Places crisis={crisis} />
      <CrisisParties crisis={crisis} />
      <CrisisArithmetic crisis={crisis} />
      <CrisisForces crisis={crisis} />
      <WhatWouldChange crisis={crisis} />
    </PanelFrame>
  );
}

/** The places that are asked for, each a way to the map. */
function Places({ crisis: { over } }: { readonly crisis: Crisis }) {
  if (over.kind !== 'land') return null;
  return (
    <p className="row small">
      {over.provinces.map((place) => (
        <PlaceLink key={place} place={place} />
      ))}
    </p>
  );
}
