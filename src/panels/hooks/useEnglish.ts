import { useEffect, useState } from 'react';
import type { Texts } from '../../game/state.ts';
import { firstTexts } from '../texts/firstTexts.ts';

/** All texts of the interface, once those of the pages have come; until then the first ones. */
export function useEnglish(): Texts {
  const [texts, setTexts] = useState<Texts>(firstTexts);
  useEffect(() => {
    void import('../texts/english.ts').then(({ english }) => setTexts(english));
  }, []);
  return texts;
}
