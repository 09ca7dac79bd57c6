import { Hammer } from 'lucide-react';
import { useState } from 'react';
import { scarceGoods } from '../../game/industryOf.ts';
import { PROJECTS } from '../../game/words.ts';
import type { Project } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import type { BuildOrder } from './buildOrder.ts';
import { ProjectNote } from './ProjectNote.tsx';

/** Begins a new unit, or something that will stand, where the rules allow it. */
export function BuildForm({ open }: { readonly open: readonly BuildOrder[] }) {
  const { give } = useCommands();
  const speech = useSpeech();
  const scarce = scarceGoods(useGame());
  const orders = useDesk((state) => state.orders);
  const kinds = PROJECTS.filter((kind) => open.some(({ project }) => project === kind));
  const [wanted, setWanted] = useState<Project>('army');
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  const places = open.filter(({ project }) => project === kind);
  const [at, setAt] = useState<string>('');
  const order = places.find((each) => each.at === at) ?? places[0];
  if (kind === undefined || order === undefined) {
    return (
      <Empty>
        {scarce.length === 0
          ? speech.say('orders.cannot-build')
          : speech.say('orders.too-little', { goods: scarce.map((good) => `good.${good}`) })}
      </Empty>
    );
  }
  const isOrdered = orders.some(
    (each) => each.kind === 'build' && each.at === order.at && each.project === kind,
  );
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
        options={kinds.map((each) => [each, speech.say(`project.${each}`)])}
        onChange={(value) => setWanted(kinds.find((each) => each === value) ?? 'army')}
      />
      <Choice
        label={speech.say('orders.build-where')}
        value={order.at}
        options={places.map((each) => [each.at, speech.place(each.at)])}
        onChange={setAt}
      />
      <Button type="submit" aria-pressed={isOrdered} icon={<Hammer aria-hidden="true" />}>
        {speech.say(isOrdered ? 'orders.ordered' : 'orders.build')}
      </Button>
      <div className="whole-row">
        <ProjectNote order={order} />
      </div>
    </form>
  );
}
