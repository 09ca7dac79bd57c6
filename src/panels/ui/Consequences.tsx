import { deedSentences, swingsOf } from '../../game/tell/deedSentences.ts';
import type { PlayedDeed } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { signed } from './signed.ts';

/** What a decision would do, in short: first what happens, then who thinks otherwise of whom. */
export function Consequences({ deeds }: { readonly deeds: readonly PlayedDeed[] }) {
  const speech = useSpeech();
  const { say, tell } = speech;
  const lines = [
    ...new Set(deeds.flatMap(deedSentences).map((each) => tell(each).replace(/\.$/u, ''))),
    ...swingsOf(deeds).map(({ toward, by }) =>
      say('effect.opinion', {
        toward,
        changes: by.map(({ power, change }) => `${speech.power(power)}\u00A0${signed(change)}`),
      }),
    ),
  ];
  return (
    <ul className="consequences">
      {(lines.length === 0 ? [say('effect.none')] : lines).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
