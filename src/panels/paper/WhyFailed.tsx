import { useState } from 'react';
import type { Account } from '../../game/worker/work.ts';
import type { Month, UnitId } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { CauseChain } from './CauseChain.tsx';

interface WhyFailedProps {
  readonly month: Month;
  readonly unit: UnitId;
  /** Asked at once, not first on a click. */
  readonly open?: boolean;
}

/** Why an order failed and what would have saved it; the staff looks into it when asked. */
export function WhyFailed({ month, unit, open = false }: WhyFailedProps) {
  const { explain } = useCommands();
  const { say } = useSpeech();
  const [account, setAccount] = useState<Account | null>(null);
  const ask = async (isOpen: boolean): Promise<void> => {
    if (isOpen && account === null) setAccount(await explain(month, unit));
  };
  return (
    <details className="why" open={open} onToggle={(event) => void ask(event.currentTarget.open)}>
      <summary>{say('why.ask')}</summary>
      {account === null ? (
        <output className="soft small">{say('why.asking')}</output>
      ) : (
        <CauseChain account={account} />
      )}
    </details>
  );
}
