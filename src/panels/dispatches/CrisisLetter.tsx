import { HandHeart, Shield } from 'lucide-react';
import { overWhat } from '../../game/tell/overWhat.ts';
import { warsOf } from '../../game/warsOf.ts';
import type { CrisisId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { WarLink } from '../war/WarLink.tsx';
import { CrisisLadder } from './CrisisLadder.tsx';
import { Letter } from './Letter.tsx';

/** A crisis that another power presses against us: give way, or stand firm. */
export function CrisisLetter({ id }: { readonly id: CrisisId }) {
  const { view, world } = useGame();
  const { give, open, takeBack } = useCommands();
  const { say } = useSpeech();
  const place = useDesk(({ orders }) =>
    orders.findIndex((order) => order.kind === 'give-way' && order.crisis === id),
  );
  const crisis = view?.world.crises[id];
  if (crisis === undefined) return null;
  const { by, against, over, since } = crisis;
  const about = { by, over: overWhat(over, against), since };
  const yields = place >= 0;
  const standFirm = () => {
    if (yields) takeBack(place);
  };
  return (
    <Letter
      urgent={crisis.step === 'ultimatum'}
      from={crisis.by}
      kind={say('dispatch.crisis')}
      subject={say(`dispatch.crisis.${crisis.step}`, about)}
      actions={
        <>
          <Button
            look={yields ? 'plain' : 'main'}
            aria-pressed={!yields}
            icon={<Shield aria-hidden="true" />}
            onClick={standFirm}
          >
            {say('dispatch.stand-firm')}
          </Button>
          <Button
            aria-pressed={yields}
            icon={<HandHeart aria-hidden="true" />}
            onClick={() => give({ kind: 'give-way', crisis: id })}
          >
            {say('dispatch.give-way', about)}
          </Button>
          <Button onClick={() => open({ kind: 'crisis', crisis: id })}>{say('crisis.open')}</Button>
        </>
      }
    >
      <CrisisLadder step={crisis.step} />
      <p>{say('dispatch.crisis.text', about)}</p>
      {warsOf(world, crisis.by).map(([war]) => (
        <WarLink key={war} war={war} />
      ))}
    </Letter>
  );
}
