import { useMemo } from 'react';
import { chaptersOf } from '../../game/chaptersOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** The game as a story: a paragraph for each year that left something to tell. */
export function Chapters() {
  const game = useGame();
  const { say, tell } = useSpeech();
  const chapters = useMemo(() => chaptersOf(game), [game]);
  const told = chapters.filter(({ sentences }) => sentences.length > 0);
  if (told.length === 0) return null;
  return (
    <Section title={say('epilogue.story')}>
      {told.map(({ year, sentences }) => (
        <p key={year}>
          <strong>{year}</strong> {sentences.map(tell).join(' ')}
        </p>
      ))}
    </Section>
  );
}
