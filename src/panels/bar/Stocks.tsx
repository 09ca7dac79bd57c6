import { Coins, Droplet, Pickaxe, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { incomeFor } from '../../game/reckon.ts';
import type { Good, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { InfluenceFigure } from './InfluenceFigure.tsx';
import { StockFigure } from './StockFigure.tsx';

const ICONS: readonly (readonly [Good, ReactNode])[] = [
  ['gold', <Coins key="gold" aria-hidden="true" />],
  ['oil', <Droplet key="oil" aria-hidden="true" />],
  ['coal', <Pickaxe key="coal" aria-hidden="true" />],
  ['manpower', <Users key="manpower" aria-hidden="true" />],
];

/** The four stores of a power, and its influence abroad. */
export function Stocks({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const state = game.world.powers[power];
  if (state === undefined) return null;
  const months = incomeFor(game, power);
  return (
    <ul className="stocks" aria-label={say('bar.stocks')}>
      {ICONS.map(([good, icon]) => (
        <li key={good}>
          <StockFigure good={good} stock={state.stocks[good]} month={months[good]} icon={icon} />
        </li>
      ))}
      <li>
        <InfluenceFigure power={power} />
      </li>
    </ul>
  );
}
