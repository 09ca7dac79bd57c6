import { forecastSentences } from '../../game/tell/forecastSentences.ts';
import { orderSentence } from '../../game/tell/orderSentence.ts';
import type { Forecast, ForcePart } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Explained } from '../ui/Explained.tsx';

/** What to expect of an order, in a line that unfolds into forces, their reasons, and the worst. */
export function ForecastLine({ forecast }: { readonly forecast: Forecast }) {
  const { world } = useGame();
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  const { alone, worst } = forecast;
  const isDark = alone.code !== 'ok' || worst.code !== 'ok';
  return (
    <details className="forecast" data-dark={isDark}>
      <summary>{forecastSentences(world, forecast).map(tell).join(' ')}</summary>
      <Forces parts={alone.force} label="forecast.ours" />
      <Forces parts={alone.against} label="forecast.theirs" />
      {worst.by.length > 0 && (
        <>
          <p className="soft small">{say('forecast.if')}</p>
          <ul className="small">
            {worst.by.map((order) => (
              <li key={order.unit}>{tell(orderSentence(world, units, order))}</li>
            ))}
          </ul>
        </>
      )}
    </details>
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
      key={unit}
      label={say(label, { unit: units.nameOf(unit) })}
      sum={force}
      terms={terms}
    />
  ));
}
