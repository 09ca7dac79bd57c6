import { CLAUSE_KINDS, CRISIS_STEPS, MISSION_KINDS } from '../../game/words.ts';
import { english } from '../texts/english.ts';
import type { Speech } from '../texts/speech.ts';

/** The chapters of the encyclopaedia, in their order. */
export const TERM_GROUPS = [
  'notion',
  'clause',
  'mission',
  'step',
  'unit',
  'ground',
  'regime',
] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** A word of the game, what it means, and the reasons that may enter it where it is a number. */
export interface TermEntry {
  /** The key of the text that explains it. */
  readonly id: string;
  readonly group: TermGroup;
  readonly name: string;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** Which reasons make up a number: the beginnings of their keys. */
const REASONS_OF: Readonly<Record<string, string>> = {
  acceptance: 'worth',
  exhaustion: 'exhaustion',
  force: 'force',
  income: 'income',
  influence: 'influence',
  opinion: 'opinion',
  prestige: 'prestige',
  programme: 'programme',
  resolve: 'resolve',
  stability: 'home',
  threat: 'threat',
  trust: 'trust',
  'war-score': 'score',
  'war-support': 'heart',
};

/** What a sentence about a clause says where no clause stands before us. */
const ANYBODY = {
  by: 'term.any.one',
  to: 'term.any.other',
  of: 'term.any.third',
  against: 'term.any.enemy',
  over: 'term.any.lands',
  province: 'term.any.place',
  amount: 'term.any.some',
  good: 'term.any.goods',
  price: 'term.any.price',
};

const isPlain = (key: string): boolean => !/_(?:one|other)$/.test(key);

/** Every reason of a family, with dots where names would stand. */
function reasonsOf(family: string | undefined): string[] {
  if (family === undefined) return [];
  const keys = Object.keys(english).filter((key) => key.startsWith(`${family}.`) && isPlain(key));
  return keys.map((key) => (english[key] ?? '').replace(/\{\{[^}]*\}\}/g, '…')).sort();
}

/** Words that are explained by a text `<key>.is` beside their name. */
function explained(speech: Speech, group: TermGroup, family: string): TermEntry[] {
  const ids = Object.keys(english).filter(
    (key) => key.startsWith(`${family}.`) && key.endsWith('.is'),
  );
  return ids.map((key) => {
    const id = key.slice(0, -'.is'.length);
    const word = id.slice(family.length + 1);
    const reasons = group === 'notion' ? reasonsOf(REASONS_OF[word]) : [];
    return { id, group, name: speech.say(id), text: speech.say(key), reasons };
  });
}

/** Everything that the game can explain, chapter by chapter, from the texts that it uses itself. */
export function termIndex(speech: Speech): TermEntry[] {
  const { say } = speech;
  const clauses = CLAUSE_KINDS.map(
    (kind): TermEntry => ({
      id: `clause.${kind}`,
      group: 'clause',
      name: say(`clause.${kind}`),
      text: say(`clause.${kind}.states`, ANYBODY),
      reasons: [],
    }),
  );
  const missions = MISSION_KINDS.map(
    (kind): TermEntry => ({
      id: `mission.${kind}`,
      group: 'mission',
      name: say(`mission.title.${kind}`),
      text: say(`mission.does.${kind}`),
      reasons: [],
    }),
  );
  const steps = explained(speech, 'step', 'step').sort((a, b) => rung(a) - rung(b));
  return [
    ...byName(explained(speech, 'notion', 'term')),
    ...byName(clauses),
    ...byName(missions),
    ...steps,
    ...explained(speech, 'unit', 'kind'),
    ...explained(speech, 'ground', 'terrain'),
    ...explained(speech, 'regime', 'regime'),
  ];
}

const rung = ({ id }: TermEntry): number => CRISIS_STEPS.findIndex((step) => id === `step.${step}`);

const byName = (entries: readonly TermEntry[]): TermEntry[] =>
  [...entries].sort((a, b) => a.name.localeCompare(b.name));
