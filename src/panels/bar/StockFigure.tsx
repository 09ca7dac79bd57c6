import type { ReactNode } from 'react';
import type { Reckoning } from '../../game/reckon.ts';
import type { Good } from '../../rules/index.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { signed, toneOf } from '../ui/signed.ts';
import { Terms } from '../ui/Terms.tsx';
import { Tip } from '../ui/Tip.tsx';

interface StockFigureProps {
  readonly good: Good;
  readonly stock: number;
  readonly month: Reckoning;
  readonly icon: ReactNode;
}

/** What is in store of one good, what a month changes, and why; more on the page of industry. */
export function StockFigure({ good, stock, month, icon }: StockFigureProps) {
  const { open } = useCommands();
  const { say } = useSpeech();
  const label = say('bar.stock', { good, stock, change: signed(month.sum) });
  const explained = (
    <div className="stack">
      <strong>{label}</strong>
      <Terms terms={month.terms} />
    </div>
  );
  return (
    <Tip text={explained}>
      <button
        type="button"
        className="stock"
        aria-label={label}
        onClick={() => open({ kind: 'industry' })}
      >
        {icon}
        <span className="figure">{stock}</span>
        <span className={`figure small ${toneOf(month.sum)}`}>{signed(month.sum)}</span>
      </button>
    </Tip>
  );
}
