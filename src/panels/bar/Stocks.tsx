import { Coins, Droplet, Handshake, Pickaxe, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { influenceFor } from '../../game/missionsOf.ts';
import { incomeFor } from '../../game/reckon.ts';
import type { Good, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { togglePanel } from '../nav/togglePanel.ts';
import { signed } from '../ui/signed.ts';
import { StoreFigure } from './StoreFigure.tsx';

const ICONS: readonly (readonly [Good, ReactNode])[] = [
  ['gold', <Coins key="gold" aria-hidden="true" />],
  ['oil', <Droplet key="oil" aria-hidden="true" />],
  ['coal', <Pickaxe key="coal" aria-hidden="true" />],
  ['manpower', <Users key="manpower" aria-hidden="true" />],
];

/** The four stores of a power, and its influence abroad. */
export function Stocks({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const commands = useCommands();
  const panel = useDesk((state) => state.panel);
  const { say } = useSpeech();
  const state = game.world.powers[power];
  if (state === undefined) return null;
  const { stocks, influence } = state;
  const months = incomeFor(game, power);
  const abroad = influenceFor(game, power);
  return (
    <ul className="stocks" aria-label={say('bar.stocks')}>
      {ICONS.map(([good, icon]) => (
        <li key={good}>
          <StoreFigure
            label={say('bar.stock', {
              good,
              stock: stocks[good],
              change: signed(months[good].sum),
            })}
            icon={icon}
            stock={stocks[good]}
            month={months[good]}
            onOpen={() => commands.open({ kind: 'industry' })}
          />
        </li>
      ))}
      <li>
        <StoreFigure
          label={say('bar.influence', { stock: influence, change: signed(abroad.sum) })}
          icon={<Handshake aria-hidden="true" />}
          stock={influence}
          month={abroad}
          shortcut="V"
          onOpen={() => togglePanel(commands, panel, { kind: 'missions', to: null })}
        />
      </li>
    </ul>
  );
}
