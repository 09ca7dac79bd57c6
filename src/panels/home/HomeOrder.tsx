import { calmFor, verdictOn } from '../../game/reckon.ts';
import type { Order, StateOrder } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { signed } from '../ui/signed.ts';

type HomeOrderKind = Extract<StateOrder, { readonly kind: 'purge' | 'party-law' }>;

const isGiven = (given: Order, order: HomeOrderKind): boolean =>
  order.kind === 'purge'
    ? given.kind === 'purge' && given.faction === order.faction
    : given.kind === 'party-law' && given.party === order.party && given.banned === order.banned;

/** One order about a faction or a party; it stands there only while it may be given. */
export function HomeOrder({ order }: { readonly order: HomeOrderKind }) {
  const game = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const given = useDesk(({ orders }) => orders.some((each) => isGiven(each, order)));
  if (game.me === null || verdictOn(game, game.me, order) !== 'allowed') return null;
  const key =
    order.kind === 'purge'
      ? `order.purge.${order.faction}`
      : `order.${order.banned ? 'ban' : 'allow'}.${order.party}`;
  return (
    <Button look="quiet" aria-pressed={given} onClick={() => give(order)}>
      {say('home.order', { order: say(key), change: signed(calmFor(game, game.me, order)) })}
    </Button>
  );
}
