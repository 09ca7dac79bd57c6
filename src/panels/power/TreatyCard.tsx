import { leavingOf } from '../../game/words.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { Treaty, TreatyId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Clauses } from '../ui/Clauses.tsx';
import { PowerRow } from '../ui/PowerRow.tsx';
import { TreatyTerms } from '../ui/TreatyTerms.tsx';
import { Denouncement } from './Denouncement.tsx';

/** One treaty in force: its parties, its clauses and its term. */
export function TreatyCard({ id, treaty }: { readonly id: TreatyId; readonly treaty: Treaty }) {
  const { world } = useGame();
  const { say } = useSpeech();
  const { parties, clauses, signed, until, place, denounced, arrears } = treaty;
  return (
    <article className="card">
      <h3>{say(treatyName(world, id))}</h3>
      <PowerRow powers={parties} />
      <Clauses clauses={clauses} />
      <p className="soft small">
        {place === null ? say('pact.signed', { signed }) : say('pact.signed-at', { signed, place })}{' '}
        {denounced === undefined && <TreatyTerms {...treaty} />}
      </p>
      {arrears !== undefined && (
        <p className="warning small">{say('pact.arrears', { count: arrears })}</p>
      )}
      {denounced !== undefined && until !== null && (
        <p className="warning small">{say('pact.denounced', { by: denounced, until })}</p>
      )}
      {leavingOf(treaty).map(([power, end]) => (
        <p key={power} className="warning small">
          {say('pact.leaving', { by: power, until: end })}
        </p>
      ))}
      <Denouncement id={id} treaty={treaty} />
    </article>
  );
}
