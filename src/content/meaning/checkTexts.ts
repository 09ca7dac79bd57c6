import { keyInside } from '../problems/report.ts';
import type { Pack } from '../readPack.ts';
import type { Check, Inquiry } from './inquiry.ts';

/** Texts: nothing unused, nothing left untranslated, nothing that reaches for other texts. */
export const checkTexts: Check = (inquiry) => {
  const { material, report } = inquiry;
  const scenario = material.scenario;
  const unread = material.packs.some(({ unreadable }) => unreadable.includes('texts/en.json'));
  if (scenario && material.complete && material.known.texts === undefined && !unread)
    report(scenario.spot, 'no-english');
  for (const pack of material.packs) {
    checkReach(inquiry, pack);
    checkTranslations(inquiry, pack);
  }
  const root = material.packs.at(-1);
  if (root) checkUnused(inquiry, root);
};

/** i18next would put another text in place of `$t(…)`, and that one the first again, for ever. */
function checkReach({ report }: Inquiry, { texts }: Pack): void {
  for (const { json, value } of Object.values(texts)) {
    for (const [key, text] of Object.entries(value.texts)) {
      if (text.includes('$t(')) report({ json, path: ['texts', key] }, 'text-reaches-out');
    }
  }
}

function checkTranslations({ report }: Inquiry, { texts }: Pack): void {
  const english = Object.keys(texts['en']?.value.texts ?? {});
  for (const { json, value } of Object.values(texts)) {
    for (const key of english) {
      if (Object.hasOwn(value.texts, key)) continue;
      report({ json, path: ['texts'], key: true }, 'text-not-translated', { key, file: json.file });
    }
  }
}

function checkUnused({ material, refer, report }: Inquiry, { texts }: Pack): void {
  const english = texts['en'];
  if (material.scenario === undefined || english === undefined) return;
  const spot = { json: english.json, path: ['texts'] };
  for (const key of Object.keys(english.value.texts)) {
    if (refer.usedTexts.has(key)) continue;
    report(keyInside(spot, key), 'text-unused', { key });
  }
}
