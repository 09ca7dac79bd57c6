import { buildPrice } from '../../game/industryOf.ts';
import { waysOut, type WayOut } from '../../game/passagesAt.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { BuildOrder } from './buildOrder.ts';

/** What a work costs, when it stands, and what of it is good only by others’ leave (WI-19). */
export function ProjectNote({ order: { project, at } }: { readonly order: BuildOrder }) {
  const game = useGame();
  const { say, list } = useSpeech();
  const { cost, done } = buildPrice(game, project);
  const price = cost.map(([good, amount]) => say('theatres.price-of', { good, amount }));
  const ways = project === 'fleet' && game.me !== null ? waysOut(game, game.me, at) : [];
  return (
    <>
      <p className="soft small">{say('orders.build-price', { price: list(price), done })}</p>
      {ways.map((way) => (
        <WayOutLine key={way.id} way={way} />
      ))}
    </>
  );
}

/** A strait between a yard and the open sea, and whose it is. */
function WayOutLine({ way: { name, ends, by, open } }: { readonly way: WayOut }) {
  const { say } = useSpeech();
  const passage = name ?? say('province.passage', { passage: ends });
  return (
    <p className={open ? 'soft small' : 'warning'}>
      {say(open ? 'orders.by-leave' : 'orders.shut-in', { passage, powers: by })}
    </p>
  );
}
