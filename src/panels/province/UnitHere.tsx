import { CircleHelp } from 'lucide-react';
import { lastFailures } from '../../game/lastFailures.ts';
import { unitsAt } from '../../game/unitsOf.ts';
import type { ProvinceId, Unit, UnitId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { UnitSign } from '../ui/UnitSign.tsx';
import { UnitTroubles } from '../ui/UnitTroubles.tsx';
import { StanceChoice } from './StanceChoice.tsx';
import { unitName } from '../../game/tell/unitName.ts';
import { UnitOrders } from './UnitOrders.tsx';

/** Who stands in a place and flies from it, and what ours can be told. */
export function UnitHere({ province }: { readonly province: ProvinceId }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const here = unitsAt(world, province);
  if (here.length === 0) return null;
  return (
    <Section title={say('province.unit')}>
      {here.map(([id, unit]) => (
        <OneUnit key={id} id={id} unit={unit} />
      ))}
    </Section>
  );
}

function OneUnit({ id, unit }: { readonly id: UnitId; readonly unit: Unit }) {
  const game = useGame();
  const { me } = game;
  const { open, selectUnit } = useCommands();
  const selected = useDesk((state) => state.selection.unit);
  const { say } = useSpeech();
  const failure = lastFailures(game).find(({ fact }) => fact.unit === id);
  return (
    <>
      <p className="row">
        <UnitSign kind={unit.kind} />
        <strong>{unitName(unit)}</strong>
        <PowerLink power={unit.power} />
      </p>
      <p className="soft small">
        {say('province.unit-state', { strength: unit.strength, count: unit.entrenched })}
        <UnitTroubles unit={unit} />
      </p>
      {failure !== undefined && (
        <Button
          icon={<CircleHelp aria-hidden="true" />}
          onClick={() => open({ kind: 'paper', month: failure.month, about: id })}
        >
          {say('province.why-failed')}
        </Button>
      )}
      {unit.power === me && selected !== id && (
        <Button onClick={() => selectUnit(id)}>{say('province.order-unit')}</Button>
      )}
      {unit.power === me && <StanceChoice unit={id} />}
      {unit.power === me && <UnitOrders unit={id} />}
    </>
  );
}
