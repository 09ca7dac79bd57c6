import type { ProvinceId } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/**
 * The places that the order being given may choose next, by their names: the map's twin. A key
 * that walks the list shows each on the map; a press of the mouse does not, for the sentence that
 * then grows would move the name away from under it.
 */
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
              onFocus={({ target: name }) => name.matches(':focus-visible') && hover(target)}
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
