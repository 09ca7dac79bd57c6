import type { ReactNode } from 'react';
import type { Reckoning } from '../../game/reckon.ts';
import { signed, toneOf } from '../ui/signed.ts';
import { Terms } from '../ui/Terms.tsx';
import { Tip } from '../ui/Tip.tsx';

interface StoreFigureProps {
  /** The whole in words. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly stock: number;
  readonly month: Reckoning;
  /** The key that does the same, if there is one. */
  readonly shortcut?: string;
  readonly onOpen: () => void;
}

/** What is in store, what a month changes and why; opens the page that tells more. */
export function StoreFigure({ label, icon, stock, month, shortcut, onOpen }: StoreFigureProps) {
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
        aria-keyshortcuts={shortcut}
        onClick={onOpen}
      >
        {icon}
        <span className="figure">{stock}</span>
        <span className={`figure small ${toneOf(month.sum)}`}>{signed(month.sum)}</span>
      </button>
    </Tip>
  );
}
