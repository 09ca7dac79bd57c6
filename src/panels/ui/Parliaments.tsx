import { parliamentsOf } from '../../game/ratificationOf.ts';
import type { Clause, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from './Explained.tsx';

interface ParliamentsProps {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
}

/** The parliaments that a treaty has to pass, each with how it would vote now and why. */
export function Parliaments({ parties, clauses }: ParliamentsProps) {
  const game = useGame();
  const { say } = useSpeech();
  return parliamentsOf(game, parties, clauses).map(({ power, seat, sum, terms }) => (
    <Explained
      key={power}
      label={say(sum >= 0 ? 'pact.would-ratify' : 'pact.would-not-ratify', { place: seat })}
      sum={sum}
      terms={terms}
    />
  ));
}
