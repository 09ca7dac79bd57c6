import type { ProvinceId } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** The places that the order being given may choose next, by their names: the map's twin. */
export function TargetNames({ targets }: { readonly targets: readonly ProvinceId[] }) {
  const { choose, hover } = useCommands();
  const { say, place } = useSpeech();
  if (targets.length === 0) return null;
  return (
    <details className="target-names">
      <summary>{say('entry.by-name', { count: targets.length })}</summary>
      <ul className="row">
        {targets.map((target) => (
          <li key={target}>
            <Button
              look="quiet"
              onFocus={() => hover(target)}
              onBlur={() => hover(null)}
              onClick={() => choose(target)}
            >
              {place(target)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
