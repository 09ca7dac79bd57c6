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

/** Pack texts stand beside the interface's own, which no pack can talk over. */
function startTranslator(packTexts: Texts, own: Texts): i18n {
  const translator = createInstance();
  void translator.init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // React writes all text as text, and a pack's text must not call for another one.
    interpolation: { escapeValue: false },
    resources: { en: { translation: { ...packTexts, ...own } } },
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
  const translator = startTranslator(packTexts, own);
  const names: Names = {
    content,
    translate: (key, about) => translator.t(key, { ...about, nest: false }),
    knows: (key) => translator.exists(key),
  };
  const say: Speech['say'] = (key, about = {}) => {
    const said = names.translate(key, fillBlanks(names, about));
    return startsWithBlank(translator, key) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  };
  return {
    say,
    tell: ({ key, about }) => say(key, about),
    knows: names.knows,
    power: (id) => nameOfPower(names, id),
    adjective: (id) => adjectiveOf(names, id),
    place: (id) => nameOfPlace(names, id),
    month: (month) => nameOfMonth(names, month),
    list: (words) => listOf(names, words),
  };
}

/** A sentence that begins with a name may begin with its article, which is then a capital. */
const startsWithBlank = (translator: i18n, key: string): boolean =>
  String(translator.getResource('en', 'translation', key)).startsWith('{{');
