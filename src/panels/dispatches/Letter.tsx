import type { ReactNode } from 'react';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Flag } from '../ui/Flag.tsx';

interface LetterProps {
  readonly from: PowerId;
  /** What kind of letter: an offer, a call to arms … */
  readonly kind: string;
  readonly subject: string;
  /** It came over the wire and not with the courier. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One dispatch, a telegram or a letter under its ministry’s head: what about, and how to answer. */
export function Letter({ from, kind, subject, urgent = false, children, actions }: LetterProps) {
  const { world } = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const sender = world.powers[from];
  const capital = sender?.capital ?? '';
  return (
    <article className="letter" data-form={urgent ? 'telegram' : 'letter'}>
      <p className="letterhead">
        <span>
          {urgent
            ? say('letter.telegram')
            : say(`letter.ministry.${sender?.regime ?? 'democracy'}`)}
        </span>
        <span>{say('letter.dated', { capital, month: world.month })}</span>
      </p>
      <header>
        <Flag power={from} size="m" />
        <div>
          <p className="wire">{`${speech.power(from)} · ${kind}`}</p>
          <h4>{subject}</h4>
        </div>
      </header>
      {children}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </article>
  );
}
