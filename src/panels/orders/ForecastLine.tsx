import { forecastSentences, isRoutTold } from '../../game/tell/forecastSentences.ts';
import { unitOrderSentence } from '../../game/tell/orderSentence.ts';
import type { Forecast, ForcePart, UnitOrder } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Explained } from '../ui/Explained.tsx';

/** What to expect of an order, in a line that unfolds into forces, their reasons, and the worst. */
export function ForecastLine({ forecast }: { readonly forecast: Forecast }) {
  const { world } = useGame();
  const { tell } = useSpeech();
  const { alone, worst, rout } = forecast;
  const isDark = alone.code !== 'ok' || worst.code !== 'ok';
  return (
    <details className="forecast" data-dark={isDark}>
      <summary>{forecastSentences(world, forecast).map(tell).join(' ')}</summary>
      <Forces parts={alone.force} label="forecast.ours" />
      <Forces parts={alone.against} label="forecast.theirs" />
      <Feared label="forecast.if" by={worst.by} />
      {isRoutTold(forecast) && <Feared label="forecast.if-rout" by={rout.by} />}
    </details>
  );
}

interface FearedProps {
  /** Text key of the line over the orders. */
  readonly label: string;
  readonly by: readonly UnitOrder[];
}

/** Orders of others that would do the harm. */
function Feared({ label, by }: FearedProps) {
  const { world } = useGame();
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  if (by.length === 0) return null;
  return (
    <>
      <p className="soft small">{say(label)}</p>
      <ul className="small">
        {by.map((order) => (
          <li key={order.unit}>{tell(unitOrderSentence(world.units, units, order))}</li>
        ))}
      </ul>
    </>
  );
}

interface ForcesProps {
  readonly parts: readonly ForcePart[];
  /** Text key of the line that names the unit. */
  readonly label: string;
}

function Forces({ parts, label }: ForcesProps) {
  const units = useUnitNames();
  const { say } = useSpeech();
  return parts.map(({ unit, force, terms }) => (
    <Explained
      term="force"
      key={unit}
      label={say(label, { unit: units.nameOf(unit) })}
      sum={force}
      terms={terms}
    />
  ));
}
