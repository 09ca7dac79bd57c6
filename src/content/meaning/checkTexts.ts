import { keyInside, placeOf } from '../problems/report.ts';
import type { Pack } from '../readPack.ts';
import { type Check, checkOnce, type Inquiry } from './inquiry.ts';

/** Texts: nothing unused, nothing left untranslated, nothing that reaches for other texts. */
export const checkTexts: Check = (inquiry) => {
  const { material, report } = inquiry;
  const scenario = material.scenario;
  const unread = material.packs.some(({ unreadable }) => unreadable.includes('texts/en.json'));
  if (scenario && material.complete && material.known.texts === undefined && !unread)
    report(scenario.spot, 'no-english');
  for (const pack of material.packs) {
    checkReach(inquiry, pack);
    checkTwice(inquiry, pack);
    checkTranslations(inquiry, pack);
  }
  const root = material.packs.at(-1);
  if (root) checkUnused(inquiry, root);
};

type TextFile = Pack['texts'][string][number];
const filesOf = ({ texts }: Pack): TextFile[] => Object.values(texts).flat();
const englishOf = ({ texts }: Pack): readonly TextFile[] => texts['en'] ?? [];

/** i18next would put another text in place of `$t(…)`, and that one the first again, for ever. */
function checkReach({ report }: Inquiry, pack: Pack): void {
  for (const { json, value } of filesOf(pack)) {
    for (const [key, text] of Object.entries(value.texts)) {
      if (text.includes('$t(')) report({ json, path: ['texts', key] }, 'text-reaches-out');
    }
  }
}

/** What is missing of a language is told in the first of its files. */
function checkTranslations({ report }: Inquiry, pack: Pack): void {
  const english = englishOf(pack).flatMap(({ value }) => Object.keys(value.texts));
  for (const files of Object.values(pack.texts)) {
    const [first] = files;
    if (first === undefined) continue;
    const there = new Set(files.flatMap(({ value }) => Object.keys(value.texts)));
    for (const key of english) {
      if (there.has(key)) continue;
      const about = { key, file: first.json.file };
      report({ json: first.json, path: ['texts'], key: true }, 'text-not-translated', about);
    }
  }
}

/** A key stands in one file of a language only. */
function checkTwice({ report }: Inquiry, pack: Pack): void {
  for (const files of Object.values(pack.texts)) {
    const entries = files.flatMap(({ json, value }) =>
      Object.keys(value.texts).map((key) => ({
        value: key,
        spot: keyInside({ json, path: ['texts'] }, key),
      })),
    );
    checkOnce(
      entries,
      (key) => key,
      ({ value, spot }, first) =>
        report(spot, 'text-twice', { key: value, first: placeOf(first.spot) }),
    );
  }
}

function checkUnused({ material, refer, report }: Inquiry, pack: Pack): void {
  // A file that could not be read may use any of them.
  if (material.scenario === undefined || pack.unreadable.length > 0) return;
  const mastheads = new Set(material.powers.map(({ value }) => `masthead.${value.id}`));
  for (const { json, value } of englishOf(pack)) {
    const spot = { json, path: ['texts'] };
    for (const key of Object.keys(value.texts)) {
      if (refer.usedTexts.has(key) || mastheads.has(key)) continue;
      report(keyInside(spot, key), 'text-unused', { key });
    }
  }
}
