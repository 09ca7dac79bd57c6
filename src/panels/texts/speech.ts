import { createInstance, type i18n } from 'i18next';
import type { Blank, Sentence } from '../../game/tell/sentence.ts';
import type { Texts } from '../../game/state.ts';
import type { Content, Month, PowerId, ProvinceId } from '../../rules/index.ts';
import { fillBlanks } from './fillBlanks.ts';
import { firstTexts } from './firstTexts.ts';
import { adjectiveOf, listOf, type Names, nameOfMonth, nameOfPlace, nameOfPower } from './names.ts';

/** Says things in the player's language: the packs' texts, the interface's, and all names. */
export interface Speech {
  /** The text of a key with its blanks filled; an unknown key says itself. */
  say(key: string, about?: Readonly<Record<string, Blank>>): string;
  tell(sentence: Sentence): string;
  knows(key: string): boolean;
  power(id: PowerId): string;
  /** "Italian", as in "Italian troops". */
  adjective(id: PowerId): string;
  place(id: ProvinceId): string;
  month(month: Month): string;
  /** "A, B and C" */
  list(words: readonly string[]): string;
}

function startTranslator(texts: Texts): i18n {
  const translator = createInstance();
  void translator.init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // React writes all text as text, and a pack's text must not call for another one.
    interpolation: { escapeValue: false },
    resources: { en: { translation: texts } },
  });
  translator.services.formatter?.add('lowercase', (value) => String(value).toLowerCase());
  return translator;
}

/** Makes the speech of one game, or of the page without a game, from the interface’s texts `own`. */
export function makeSpeech(
  content: Content | null,
  packTexts: Texts,
  own: Texts = firstTexts,
): Speech {
  // Pack texts stand beside the interface's own, which no pack can talk over.
  const texts: Texts = { ...packTexts, ...own };
  const translator = startTranslator(texts);
  const translate: Names['translate'] = (key, about) =>
    plainText(texts, key, about) ?? translator.t(key, { ...about, nest: false });
  const takesThe = new RegExp(translate('grammar.takes-the', {}), 'u');
  const knows = (key: string): boolean => Object.hasOwn(texts, key);
  const names: Names = { content, translate, takesThe, knows };
  const say: Speech['say'] = (key, about = {}) => {
    const said = translate(key, fillBlanks(names, about));
    const isName = knows(key) && texts[key]?.startsWith('{{');
    // A sentence that begins with a name may begin with its article, which is then a capital.
    return isName ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  };
  return {
    say,
    tell: ({ key, about }) => say(key, about),
    knows,
    power: (id) => nameOfPower(names, id),
    adjective: (id) => adjectiveOf(names, id),
    place: (id) => nameOfPlace(names, id),
    month: (month) => nameOfMonth(names, month),
    list: (words) => listOf(names, words),
  };
}

/** A text as it stands, if it has no blanks and no plural: the translator would take its time. */
function plainText(
  texts: Texts,
  key: string,
  about: Readonly<Record<string, unknown>>,
): string | undefined {
  if ('count' in about || !Object.hasOwn(texts, key)) return undefined;
  const text = texts[key];
  return text?.includes('{{') ? undefined : text;
}
