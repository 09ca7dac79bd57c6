import { verdictOn } from '../../game/reckon.ts';
import { reliefPrices } from '../../game/reliefPrices.ts';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** Bread and propaganda, with their price. */
export function ReliefOrders({ me }: { readonly me: PowerId }) {
  const game = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const ruling = game.world.powers[me]?.ruling ?? '';
  const orders = useDesk((state) => state.orders);
  return (
    <div className="row">
      {reliefPrices(game, me).map(({ on, gold, gain }) => (
        <Button
          key={on}
          disabled={verdictOn(game, me, { kind: 'relief', on }) !== 'allowed'}
          aria-pressed={orders.some((each) => each.kind === 'relief' && each.on === on)}
          onClick={() => give({ kind: 'relief', on })}
        >
          {say(`home.relief.${on}`, { gold, gain, party: ruling })}
        </Button>
      ))}
    </div>
  );
}
