import { useState } from 'react';
import { wishFor } from '../../game/reckon.ts';
import type { Clause, OfferTerms } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import type { Drafting } from './drafting.ts';

/** What the other side said when it was asked what it would want. */
export type Said = 'added' | 'content' | 'nothing';

export interface Wish {
  ask(): void;
  /** Their answer, until the draft is changed; null when they have not been asked. */
  readonly said: Said | null;
  /** Clauses that were added because they would ask for them. */
  readonly wanted: readonly Clause[];
}

/** A draft with the term and the notice that it has. */
interface Wishing extends Pick<Drafting, 'me' | 'to' | 'onChange'> {
  readonly offer: OfferTerms;
}

/** Asks the other side what it would want, and adds that to the draft. */
export function useWish({ me, to, offer, onChange }: Wishing): Wish {
  const game = useGame();
  const { clauses } = offer;
  const [wanted, setWanted] = useState<readonly Clause[]>([]);
  const [answer, setAnswer] = useState<{ said: Said; of: readonly Clause[] } | null>(null);
  const ask = (): void => {
    const added = wishFor(game, me, to, offer);
    if (added === undefined || added.length === 0) {
      setAnswer({ said: added === undefined ? 'nothing' : 'content', of: clauses });
      return;
    }
    const drafted = [...clauses, ...added];
    setWanted([...wanted, ...added]);
    setAnswer({ said: 'added', of: drafted });
    onChange(drafted);
  };
  return {
    ask,
    said: answer?.of === clauses ? answer.said : null,
    wanted: wanted.filter((clause) => clauses.includes(clause)),
  };
}
