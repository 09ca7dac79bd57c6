import { useMemo } from 'react';
import { type DeskParts, DeskContext } from './hooks/useDesk.ts';
import { useEnglish } from './hooks/useEnglish.ts';
import { SpeechContext } from './hooks/useSpeech.ts';
import { Page } from './Page.tsx';
import { makeSpeech } from './texts/speech.ts';
import { useStore } from 'zustand';
import './styles/index.css';

/** Everything around the map: the bar, the pages beside it, and the title page before it. */
export function Panels({ store, commands, legend, paint }: DeskParts) {
  const parts = useMemo(
    () => ({ store, commands, legend, paint }),
    [store, commands, legend, paint],
  );
  const content = useStore(store, (state) => state.game?.content ?? null);
  const texts = useStore(store, (state) => state.game?.texts);
  const english = useEnglish();
  const speech = useMemo(
    () => makeSpeech(content, texts ?? {}, english),
    [content, texts, english],
  );
  return (
    <DeskContext.Provider value={parts}>
      <SpeechContext.Provider value={speech}>
        <Page />
      </SpeechContext.Provider>
    </DeskContext.Provider>
  );
}
