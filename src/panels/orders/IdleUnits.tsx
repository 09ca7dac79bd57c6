import { idleUnits } from '../../game/idleUnits.ts';
import type { UnitId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { usePickUnit } from '../hooks/usePickUnit.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { unitName } from '../../game/tell/unitName.ts';
import { UnitSign } from '../ui/UnitSign.tsx';

/** Units without orders: a list to give orders from, without the map. */
export function IdleUnits() {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const idle = idleUnits(game, orders);
  const { say } = useSpeech();
  if (idle.length === 0) return null;
  return (
    <Section title={say('orders.idle')} aside={<span className="soft figure">{idle.length}</span>}>
      <p className="soft small">{say('orders.idle.explained')}</p>
      <ul className="lines">
        {idle.map((unit) => (
          <li key={unit}>
            <IdleUnit unit={unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function IdleUnit({ unit }: { readonly unit: UnitId }) {
  const { world } = useGame();
  const pick = usePickUnit();
  const speech = useSpeech();
  const state = world.units[unit];
  if (state === undefined) return null;
  return (
    <button type="button" className="line-button" onClick={() => pick(unit)}>
      <UnitSign kind={state.kind} />
      <span>{unitName(state)}</span>
      <span className="soft">{speech.place(state.at)}</span>
      <span className="figure">
        <span className="unseen">{speech.say('orders.strength')}</span> {state.strength}
      </span>
    </button>
  );
}
