import { leadingClause } from '../../game/tell/leadingClause.ts';
import type { Signature } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Clauses } from '../ui/Clauses.tsx';
import { Parliaments } from '../ui/Parliaments.tsx';
import { PowerRow } from '../ui/PowerRow.tsx';
import { TreatyTerms } from '../ui/TreatyTerms.tsx';

/** A treaty that is signed and binds nobody yet: what is in it, and which parliaments it awaits. */
export function SignatureCard({ signature }: { readonly signature: Signature }) {
  const { say } = useSpeech();
  const { name, parties, clauses, signed, due } = signature;
  return (
    <article className="card">
      <h4>{say(name ?? `pact.${leadingClause(clauses)}`)}</h4>
      <PowerRow powers={parties} />
      <Clauses clauses={clauses} />
      <p className="soft small">
        {say('pact.signed', { signed })} <TreatyTerms {...signature} />
      </p>
      <p className="warning small">{say('pact.not-in-force', { month: due })}</p>
      <Parliaments parties={parties} clauses={clauses} />
    </article>
  );
}
