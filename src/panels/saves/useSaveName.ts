import { useMemo } from 'react';
import type { SaveInfo } from '../../game/commands.ts';
import { useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { makeSpeech } from '../texts/speech.ts';

/** What a save is called: its own name, or the power that is played in it. */
export function useSaveName(): (save: SaveInfo) => string {
  const library = useDesk((state) => state.library);
  const { say } = useSpeech();
  const speeches = useMemo(
    () =>
      new Map(
        Object.entries(library ?? {}).map(([id, { content, texts }]) => [
          id,
          makeSpeech(content, texts),
        ]),
      ),
    [library],
  );
  return ({ name, scenario, power }) => {
    if (name !== '') return name;
    if (power === null) return say('saves.watched');
    return speeches.get(scenario)?.power(power) ?? power;
  };
}
