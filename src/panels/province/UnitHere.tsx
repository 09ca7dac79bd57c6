import { unitAt } from '../../game/unitsOf.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { usePickUnit } from '../hooks/usePickUnit.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { UnitSign } from '../ui/UnitSign.tsx';
import { UnitOrders } from './UnitOrders.tsx';

/** The unit that stands in a place, and what ours can be told. */
export function UnitHere({ province }: { readonly province: ProvinceId }) {
  const { me, world } = useGame();
  const pick = usePickUnit();
  const selected = useDesk((state) => state.selection.unit);
  const { say } = useSpeech();
  const here = unitAt(world, province);
  if (here === undefined) return null;
  const [id, unit] = here;
  return (
    <Section title={say('province.unit')}>
      <p className="row">
        <UnitSign kind={unit.kind} />
        <strong>{unit.name}</strong>
        <PowerLink power={unit.power} />
      </p>
      <p className="soft small">
        {say('province.unit-state', { strength: unit.strength, count: unit.entrenched })}
      </p>
      {unit.power === me && selected !== id && (
        <Button onClick={() => pick(id)}>{say('province.order-unit')}</Button>
      )}
      {unit.power === me && <UnitOrders unit={id} />}
    </Section>
  );
}
