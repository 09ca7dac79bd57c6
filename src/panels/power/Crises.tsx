import { crisesOf } from '../../game/crisesOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { CrisisCard } from '../crisis/CrisisCard.tsx';
import { useGame } from '../hooks/useDesk.ts';

/** The crises of a power, each on its rung of the ladder, with the way to its page. */
export function Crises({ power }: { readonly power: PowerId }) {
  const { world } = useGame();
  const crises = crisesOf(world, power);
  if (crises.length === 0) return null;
  return (
    <ul className="stack">
      {crises.map(([id, crisis]) => (
        <li key={id} className="warning">
          <CrisisCard id={id} crisis={crisis} />
        </li>
      ))}
    </ul>
  );
}
