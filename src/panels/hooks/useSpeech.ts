import { createContext, useContext } from 'react';
import type { Speech } from '../texts/speech.ts';

export const SpeechContext = createContext<Speech | null>(null);

/** The player's language, with the names of the game on the table. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('a panel stands outside of <Panels>');
  return speech;
}
