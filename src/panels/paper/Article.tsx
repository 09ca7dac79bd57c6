import type { Story } from '../../game/tell/story.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Terms } from '../ui/Terms.tsx';

/** One story: its headline, where it comes from, its column, and the reasons behind it. */
export function Article({
  story,
  lead = false,
}: {
  readonly story: Story;
  readonly lead?: boolean;
}) {
  const speech = useSpeech();
  const { headline, body, place, reasons } = story;
  const [first, ...rest] = body;
  return (
    <section className={lead ? 'article lead' : 'article'}>
      <h4>{speech.tell(headline)}</h4>
      {first !== undefined && (
        <p>
          {place !== null && <span className="from">{speech.place(place)}. </span>}
          {speech.tell(first)}
        </p>
      )}
      {rest.length > 0 && <p>{rest.map(speech.tell).join(' ')}</p>}
      {reasons.some(({ terms }) => terms.length > 0) && (
        <details className="why">
          <summary>{speech.say('paper.why')}</summary>
          {reasons.map(({ power, terms }) => (
            <div key={power}>
              <strong className="small">{speech.power(power)}</strong>
              <Terms terms={terms} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
