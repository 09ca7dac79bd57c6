import {
  type CauseLine,
  causeLines,
  partSentence,
  rescueLine,
} from '../../game/tell/explainSentences.ts';
import type { Account } from '../../game/worker/work.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Explained } from '../ui/Explained.tsx';

/** The causes of a failure, each under what it brought about, and the change that would help. */
export function CauseChain({ account }: { readonly account: Account }) {
  const units = useUnitNames();
  const { tell } = useSpeech();
  const rescue = rescueLine(account, units);
  return (
    <div className="causes">
      <Causes lines={causeLines(account, units)} />
      <p className="rescue">{tell(rescue.sentence)}</p>
      {rescue.orders.length > 0 && (
        <ul className="rescue-orders">
          {rescue.orders.map((order) => (
            <li key={tell(order)}>{tell(order)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Causes({ lines }: { readonly lines: readonly CauseLine[] }) {
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <ul className="chain">
      {lines.map(({ sentence, repeated, forces, inner }) => (
        <li key={tell(sentence)}>
          <p>
            {tell(sentence)}
            {repeated && <span className="soft"> {say('why.repeated')}</span>}
          </p>
          {forces.map((part) => (
            <Explained
              term="force"
              key={`${part.role} ${part.unit}`}
              label={tell(partSentence(part, units))}
              sum={part.force}
              terms={part.terms}
            />
          ))}
          <Causes lines={inner} />
        </li>
      ))}
    </ul>
  );
}
