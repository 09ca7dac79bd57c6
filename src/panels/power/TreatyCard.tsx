import { Scissors } from 'lucide-react';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { StateOrder, Treaty, TreatyId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Clauses } from '../ui/Clauses.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';

/** The order that denounces a treaty, where the rules allow it. */
function useDenouncement(id: TreatyId): StateOrder | undefined {
  return useGame().legal?.state.find((order) => order.kind === 'denounce' && order.treaty === id);
}

/** One treaty in force: its parties, its clauses and its term. */
export function TreatyCard({ id, treaty }: { readonly id: TreatyId; readonly treaty: Treaty }) {
  const { world } = useGame();
  const { give } = useCommands();
  const { say } = useSpeech();
  const denouncement = useDenouncement(id);
  const { parties, clauses, signed, until, place } = treaty;
  return (
    <article className="card">
      <h4>{say(treatyName(world, id))}</h4>
      <p className="row">
        {parties.map((power) => (
          <PowerLink key={power} power={power} />
        ))}
      </p>
      <Clauses clauses={clauses} />
      <p className="soft small">
        {place === null ? say('pact.signed', { signed }) : say('pact.signed-at', { signed, place })}{' '}
        {until === null ? say('pact.no-term') : say('pact.until', { until })}
      </p>
      {denouncement !== undefined && (
        <Button
          look="grave"
          icon={<Scissors aria-hidden="true" />}
          onClick={() => give(denouncement)}
        >
          {say('pact.denounce')}
        </Button>
      )}
    </article>
  );
}
