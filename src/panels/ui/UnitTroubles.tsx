import { unitTroubles } from '../../game/unitTroubles.ts';
import type { Unit } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** What keeps a unit from doing what it could: hunger, empty tanks, service far away. */
export function UnitTroubles({ unit }: { readonly unit: Unit }) {
  const game = useGame();
  const { tell, list } = useSpeech();
  const troubles = unitTroubles(game, unit);
  return troubles.length > 0 && <em className="bad small"> {list(troubles.map(tell))}</em>;
}
