import { useEffect, useRef } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Marked } from '../ui/Term.tsx';
import type { TermEntry } from './termIndex.ts';

interface TermCardProps {
  readonly entry: TermEntry;
  /** The page was opened for this word: it comes into sight. */
  readonly asked: boolean;
}

/** A word, what it means, and what may enter it. */
export function TermCard({ entry, asked }: TermCardProps) {
  const { say } = useSpeech();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) place.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { name, text, reasons } = entry;
  return (
    <>
      <dt ref={place} data-asked={asked}>
        {name}
      </dt>
      <dd>
        <Marked text={text} />
        {reasons.length > 0 && (
          <details className="why">
            <summary>{say('terms.reasons')}</summary>
            <ul className="terms">
              {reasons.map((reason) => (
                <li key={reason}>
                  <span>{reason}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </>
  );
}
