import type { ReactNode } from 'react';
import type { Story } from '../../game/tell/story.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Picture } from '../ui/Picture.tsx';
import { Terms } from '../ui/Terms.tsx';
import { WarLink } from '../war/WarLink.tsx';
import { ForceList } from './ForceList.tsx';

/** One story: its headline, where it comes from, its column, and the reasons behind it. */
export function Article({
  story,
  lead = false,
  vignette,
}: {
  readonly story: Story;
  readonly lead?: boolean;
  /** Stands over the column where the story has no picture of its own. */
  readonly vignette?: ReactNode;
}) {
  const speech = useSpeech();
  const { headline, body, place, picture, battles, war, reasons } = story;
  const { wars } = useGame().world;
  const [first, ...rest] = body;
  return (
    <section className={lead ? 'article lead' : 'article'}>
      <h4>{speech.tell(headline)}</h4>
      {picture === null ? vignette : <Picture picture={picture} />}
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
      {battles.length > 0 && (
        <details className="why">
          <summary>{speech.say('paper.forces')}</summary>
          {battles.map(({ sentence, forces }) => (
            <div key={speech.tell(sentence)}>
              <strong className="small">{speech.tell(sentence)}</strong>
              <ForceList forces={forces} />
            </div>
          ))}
        </details>
      )}
      {war !== null && wars[war] !== undefined && <WarLink war={war} />}
    </section>
  );
}
