import { useSpeech } from '../hooks/useSpeech.ts';
import type { Term } from '../../rules/index.ts';
import { signed, toneOf } from './signed.ts';

/** The signed reasons of a number, the weightiest first. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const { say } = useSpeech();
  const sorted = [...terms].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return (
    <ul className="terms">
      {sorted.map((term, index) => (
        <li key={`${term.reason}-${index}`}>
          <span>
            {say(term.reason, term.about)}
            {typeof term.about?.['since'] === 'number' && (
              <span className="soft small">
                {' '}
                {say('term.since', { since: term.about['since'] })}
              </span>
            )}
          </span>
          <span className={`figure ${toneOf(term.value)}`}>{signed(term.value)}</span>
        </li>
      ))}
    </ul>
  );
}
