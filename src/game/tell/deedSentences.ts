import type { Clause, PlayedDeed, PowerId } from '../../rules/index.ts';
import { clauseSentence } from './clauseSentence.ts';
import { type Blank, sentence, type Sentence } from './sentence.ts';

/** A number with its sign; a true minus. */
const signed = (value: number): string => (value > 0 ? `+${value}` : `−${-value}`);

/** What one thing that an event does comes to, in words; nothing for what only the pack looks at. */
export function deedSentences(deed: PlayedDeed): Sentence[] {
  switch (deed.kind) {
    case 'flag':
    case 'add-flag':
    case 'aim':
    case 'leak':
    case 'opinion':
      return [];
    case 'treaty':
      return signing('effect.treaty', { parties: deed.parties }, deed.clauses);
    case 'offer':
      return signing('effect.offer', { from: deed.from, to: deed.to }, deed.clauses);
    case 'end-treaty':
      return [ending(deed)];
    case 'strengthen':
    case 'disband':
      return [forces(deed)];
    case 'crisis':
      return [said(deed, { step: deed.step ?? 'claim' })];
    case 'raise':
      return [said(deed, { project: deed.unitKind })];
    case 'improve':
      return [said(deed, { project: deed.what })];
    case 'passage':
      return [sentence(`effect.passage.${deed.policy}`, { passage: deed.passage.split('/') })];
    case 'overlord':
      return [said(deed, {}, deed.of === undefined ? '.none' : '')];
    case 'ban-party':
      return [said(deed, {}, deed.lifted === true ? '.lifted' : '')];
    default:
      return [said(deed)];
  }
}

/** The sentence of a deed's kind, filled with whatever stands in the deed. */
function said(deed: PlayedDeed, more: Readonly<Record<string, Blank>> = {}, way = ''): Sentence {
  const about = Object.entries(deed).flatMap(
    ([name, value]: [string, unknown]): [string, Blank][] => {
      if (name === 'change' && typeof value === 'number') return [[name, signed(value)]];
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      const words = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
      return words.length > 0 ? [[name, words]] : [];
    },
  );
  return sentence(`effect.${deed.kind}${way}`, { ...Object.fromEntries(about), ...more });
}

/** A treaty and its articles. */
const signing = (
  key: string,
  about: Readonly<Record<string, Blank>>,
  clauses: readonly Clause[],
): Sentence[] => [sentence(key, about), ...clauses.map(clauseSentence)];

/** The end of treaties between two: all of them or those of a kind, broken by one or blamed on nobody. */
function ending({ between, clause, by }: Extract<PlayedDeed, { readonly kind: 'end-treaty' }>) {
  const about = {
    between,
    ...(clause === undefined ? {} : { clause }),
    ...(by === undefined ? {} : { by }),
  };
  const way = by === undefined ? '' : '.broken';
  return sentence(`effect.end-treaty${way}${clause === undefined ? '.all' : ''}`, about);
}

/** What becomes of forces: of all of a power, or of a kind, or in some places. */
function forces(deed: Extract<PlayedDeed, { readonly kind: 'strengthen' | 'disband' }>): Sentence {
  const units = `effect.units${deed.unitKind === undefined ? '' : `.${deed.unitKind}`}`;
  return said(deed, { units }, deed.at === undefined ? '.all' : '');
}

/** Who thinks how much better or worse of a power. */
export interface Swing {
  readonly toward: PowerId;
  readonly by: readonly { readonly power: PowerId; readonly change: number }[];
}

/** How opinions would move, gathered by whom they are about. */
export function swingsOf(deeds: readonly PlayedDeed[]): Swing[] {
  const swings = new Map<PowerId, Map<PowerId, number>>();
  const add = (of: PowerId, toward: PowerId, value: number): void => {
    if (of === toward) return;
    const by = swings.get(toward) ?? new Map<PowerId, number>();
    swings.set(toward, by.set(of, (by.get(of) ?? 0) + value));
  };
  for (const deed of deeds) {
    if (deed.kind !== 'opinion') continue;
    add(deed.of, deed.toward, deed.value);
    if (deed.both === true) add(deed.toward, deed.of, deed.value);
  }
  return [...swings].map(([toward, by]) => ({
    toward,
    by: [...by].map(([power, change]) => ({ power, change })),
  }));
}
