import { useSpeech } from '../hooks/useSpeech.ts';
import type { Balance } from '../../rules/index.ts';
import { Flag } from './Flag.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { Sum } from './Sum.tsx';
import { Terms } from './Terms.tsx';

interface BalanceSheetProps {
  readonly balance: Balance;
  /** Text keys of the verdict: would they, or should we? */
  readonly verdict: { readonly yes: string; readonly no: string };
}

/** What a treaty is worth to one power, with every reason and its size. */
export function BalanceSheet({ balance, verdict }: BalanceSheetProps) {
  const { say } = useSpeech();
  const { power, sum, terms, accepts } = balance;
  return (
    <div className="balance" data-accepts={accepts}>
      <header className="spread">
        <span className="row">
          <Flag power={power} size="s" />
          <strong>{say(accepts ? verdict.yes : verdict.no, { power })}</strong>
        </span>
        <Sum value={sum} />
      </header>
      <ScaleBar sum={sum} />
      {terms.length === 0 ? (
        <p className="soft">{say('balance.indifferent')}</p>
      ) : (
        <Terms terms={terms} />
      )}
    </div>
  );
}
