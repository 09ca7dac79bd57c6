import { HandHeart } from 'lucide-react';
import { useState } from 'react';
import { aidsIn, priceOf, type FightSide } from '../../game/fightsOf.ts';
import type { Aid } from '../../rules/index.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

/** Help that we may give to a side every month: what, how much, and its price. */
export function CommitForm({ side }: { readonly side: FightSide }) {
  const { give } = useCommands();
  const { say } = useSpeech();
  const [wanted, setWanted] = useState<string>('arms');
  const [points, setPoints] = useState('1');
  const aids = aidsIn(side.open);
  const what: Aid | undefined = aids.find((aid) => aid === wanted) ?? aids[0];
  const open = side.open.filter((order) => order.what === what);
  const order = open.find(({ amount }) => String(amount) === points) ?? open[0];
  const ordered = useDesk(({ orders }) =>
    orders.some((each) => JSON.stringify(each) === JSON.stringify(order)),
  );
  if (order === undefined || what === undefined) return null;
  const price = priceOf(order).map(([good, amount]) => say('theatres.price-of', { good, amount }));
  return (
    <div className="stack">
      <div className="row">
        <Choice
          label={say('theatres.what')}
          value={what}
          options={aids.map((aid) => [aid, say(`aid.${aid}`)])}
          onChange={setWanted}
        />
        <Choice
          label={say('theatres.points')}
          value={String(order.amount)}
          options={open.map(({ amount }) => [String(amount), String(amount)])}
          onChange={setPoints}
        />
      </div>
      <p className="soft small">{say('theatres.price', { price })}</p>
      <Button
        icon={<HandHeart aria-hidden="true" />}
        aria-pressed={ordered}
        onClick={() => give(order)}
      >
        {say(ordered ? 'theatres.ordered' : 'theatres.commit')}
      </Button>
    </div>
  );
}
