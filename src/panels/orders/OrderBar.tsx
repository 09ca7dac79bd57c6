import { useMemo } from 'react';
import { stepOf } from '../../game/orderEntry.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { UnitSign } from '../ui/UnitSign.tsx';
import { OrderForecast } from './OrderForecast.tsx';
import { OrderModes } from './OrderModes.tsx';
import { TargetNames } from './TargetNames.tsx';

/** While a unit of ours is selected: a sentence that says what is being ordered, and its modes. */
export function OrderBar() {
  const { legal, me, world } = useGame();
  const entry = useDesk((state) => state.entry);
  const hover = useDesk((state) => state.hover);
  const selected = useDesk((state) => state.selection.unit);
  const units = useUnitNames();
  const { say } = useSpeech();
  const step = useMemo(
    () => (legal === null ? null : stepOf(legal, entry, hover)),
    [legal, entry, hover],
  );
  const unit = selected === null ? undefined : world.units[selected];
  if (selected === null || unit === undefined || step === null || unit.power !== me) return null;
  const sentence =
    entry.kind === 'idle'
      ? say('entry.selected', { unit: units.nameOf(selected), at: unit.at })
      : say(step.sentence.key, { ...step.sentence.about, unit: units.nameOf(selected) });
  return (
    <section className="order-bar" aria-label={say('entry.bar')}>
      <p aria-live="polite">
        <UnitSign kind={unit.kind} /> {sentence}
      </p>
      <OrderModes unit={selected} />
      <TargetNames targets={step.targets} />
      <OrderForecast unit={selected} />
    </section>
  );
}
