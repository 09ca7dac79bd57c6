import { leadingClause } from '../../game/tell/leadingClause.ts';
import type { FactOf } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Clauses } from '../ui/Clauses.tsx';
import { Terms } from '../ui/Terms.tsx';
import { Letter } from './Letter.tsx';

/** The answer to an offer of ours that was refused, with their reasons and the way back to the desk. */
export function RefusedLetter({ fact }: { readonly fact: FactOf<'offer-refused'> }) {
  const { openDesk } = useCommands();
  const { say } = useSpeech();
  const { to, clauses, reasons } = fact;
  return (
    <Letter
      from={to}
      kind={say('dispatch.refused')}
      subject={say('dispatch.refused.subject', { treaty: `pact.${leadingClause(clauses)}` })}
      actions={<Button onClick={() => openDesk(to, fact)}>{say('dispatch.rework')}</Button>}
    >
      <Clauses clauses={clauses} />
      <Terms terms={reasons} />
    </Letter>
  );
}
