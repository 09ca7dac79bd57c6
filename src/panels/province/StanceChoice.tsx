import { standingOf, stancesOpen } from '../../game/stances.ts';
import type { UnitId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';

/** Where a unit of ours is to turn if it is beaten. */
export function StanceChoice({ unit }: { readonly unit: UnitId }) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const open = stancesOpen(game, unit);
  const standing = standingOf(game, [], unit);
  const now = standingOf(game, orders, unit);
  if (standing === null || now === null || open.length === 0) return null;
  const told = orders.findIndex((order) => order.kind === 'stance' && order.of === unit);
  const choices = [...new Set([standing, ...open.map(({ stance }) => stance)])];
  return (
    <Choice
      label={say('province.stance')}
      value={now}
      options={choices.map((stance) => [stance, say(`stance.${stance}`)])}
      onChange={(value) => {
        const order = open.find(({ stance }) => stance === value);
        if (order !== undefined) give(order);
        else if (told >= 0) takeBack(told);
      }}
    />
  );
}
