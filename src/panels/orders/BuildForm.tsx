import { Hammer } from 'lucide-react';
import { useState } from 'react';
import { UNIT_KINDS } from '../../game/words.ts';
import type { UnitKind } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { BuildOrder } from './buildOrder.ts';

/** Begins a new army, fleet or wing where the rules allow one. */
export function BuildForm({ open }: { readonly open: readonly BuildOrder[] }) {
  const { give } = useCommands();
  const speech = useSpeech();
  const kinds = UNIT_KINDS.filter((kind) => open.some(({ unitKind }) => unitKind === kind));
  const [wanted, setWanted] = useState<UnitKind>('army');
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  const places = open.filter(({ unitKind }) => unitKind === kind);
  const [at, setAt] = useState<string>('');
  const order = places.find((each) => each.at === at) ?? places[0];
  if (kind === undefined || order === undefined) {
    return <Empty>{speech.say('orders.cannot-build')}</Empty>;
  }
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        give(order);
      }}
    >
      <Choice
        label={speech.say('orders.build-what')}
        value={kind}
        options={kinds.map((each) => [each, speech.say(`kind.${each}`)])}
        onChange={(value) => setWanted(kinds.find((each) => each === value) ?? 'army')}
      />
      <Choice
        label={speech.say('orders.build-where')}
        value={order.at}
        options={places.map((each) => [each.at, speech.place(each.at)])}
        onChange={setAt}
      />
      <Button type="submit" icon={<Hammer aria-hidden="true" />}>
        {speech.say('orders.build')}
      </Button>
    </form>
  );
}
