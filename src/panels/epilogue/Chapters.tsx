import { useMemo } from 'react';
import { chaptersOf } from '../../game/chaptersOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** The game as a story: a chapter for each year that left something to tell. */
export function Chapters() {
  const game = useGame();
  const { say, tell } = useSpeech();
  const chapters = useMemo(() => chaptersOf(game), [game]);
  const told = chapters.filter(({ stories }) => stories.length > 0);
  if (told.length === 0) return null;
  return (
    <Section title={say('epilogue.story')}>
      {told.map(({ year, stories }) => (
        <div key={year} className="stack">
          <h4>{year}</h4>
          {stories.map(({ month, story: { headline, body } }) => (
            <p key={`${month}-${tell(headline)}`}>
              <strong>{tell(headline)}</strong>
              <br />
              {body.map(tell).join(' ')}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}
