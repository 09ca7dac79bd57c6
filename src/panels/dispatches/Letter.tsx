import type { ReactNode } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import type { PowerId } from '../../rules/index.ts';
import { Flag } from '../ui/Flag.tsx';

interface LetterProps {
  readonly from: PowerId;
  /** What kind of letter: an offer, a call to arms … */
  readonly kind: string;
  readonly subject: string;
  readonly urgent?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One dispatch: who writes, about what, and what can be answered. */
export function Letter({ from, kind, subject, urgent = false, children, actions }: LetterProps) {
  const speech = useSpeech();
  return (
    <article className="letter" data-urgent={urgent}>
      <header>
        <Flag power={from} size="m" />
        <div>
          <p className="wire">{`${speech.power(from)} · ${kind}`}</p>
          <h3>{subject}</h3>
        </div>
      </header>
      {children}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </article>
  );
}
