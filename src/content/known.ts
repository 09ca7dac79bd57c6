import { counting } from './counting.ts';
import { isRecord, valueAt } from './json/valueAt.ts';
import type { ParsedFile } from './shape/parseFile.ts';
import type { FilesByKind, Pack } from './readPack.ts';

/**
 * The words that packs define. Undefined where none of the files that would say so can be read:
 * then nobody is told that a word is unknown.
 */
export interface Known {
  readonly land: ReadonlySet<string> | undefined;
  readonly seas: ReadonlySet<string> | undefined;
  /** Land and seas. */
  readonly places: ReadonlySet<string> | undefined;
  readonly powers: ReadonlySet<string> | undefined;
  /** Events and decisions. */
  readonly events: ReadonlySet<string> | undefined;
  /** Names under which some effect leaves a number. */
  readonly flags: ReadonlySet<string> | undefined;
  /** Events of which some condition asks how they were answered. */
  readonly answers: ReadonlySet<string> | undefined;
  /** Events that some effect lets follow. */
  readonly called: ReadonlySet<string> | undefined;
  /** Far theatres; empty where no file has any. */
  readonly theatres: ReadonlySet<string> | undefined;
  /** Straits and canals that somebody keeps. */
  readonly passages: ReadonlySet<string> | undefined;
  /** Keys of English texts. */
  readonly texts: ReadonlySet<string> | undefined;
}

const NOTHING_KNOWN: Known = {
  land: undefined,
  seas: undefined,
  places: undefined,
  powers: undefined,
  events: undefined,
  flags: undefined,
  answers: undefined,
  called: undefined,
  theatres: undefined,
  passages: undefined,
  texts: undefined,
};

/**
 * Collects them from the files as they stand, so that an entry with a mistake in it still counts
 * as there and one mistake gives one message. Where a pack is missing, nothing is known.
 */
export function knownWords(packs: readonly Pack[], complete: boolean): Known {
  if (!complete) return NOTHING_KNOWN;
  const deeds = counting(packs, 'events').flatMap((pack) =>
    pack.events.flatMap(({ json }) => recordsIn(json.value)),
  );
  const land = idsIn(packs, 'provinces');
  const seas = idsIn(packs, 'seas');
  return {
    land,
    seas,
    places: land && seas && new Set([...land, ...seas]),
    powers: idsIn(packs, 'powers'),
    events: new Set(counting(packs, 'events').flatMap((pack) => pack.events.flatMap(eventIds))),
    flags: new Set(deeds.flatMap(flagSet)),
    answers: new Set(deeds.flatMap(answerAsked)),
    called: new Set([...deeds.flatMap(eventCalled), ...thresholdEvents(packs)]),
    theatres: idsIn(packs, 'theatres') ?? new Set(),
    passages: passagesIn(packs),
    texts: textKeys(packs),
  };
}

/** The ids in the lists of one kind of file, which is called like its list. */
function idsIn(packs: readonly Pack[], kind: keyof FilesByKind): Set<string> | undefined {
  const files = counting(packs, kind).flatMap((pack) => pack.files[kind]?.json ?? []);
  if (files.length === 0) return undefined;
  return new Set(files.flatMap(({ value }) => idsOf(valueAt(value, [kind]))));
}

/** The ids of the things in a list. */
function idsOf(list: unknown): string[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const ids = entries.map((entry) => (isRecord(entry) ? entry['id'] : undefined));
  return ids.filter((id) => typeof id === 'string');
}

const eventIds = ({ json: { value } }: ParsedFile): string[] => [
  ...idsOf(valueAt(value, ['events'])),
  ...idsOf(valueAt(value, ['decisions'])),
];

type Words = Readonly<Record<string, unknown>>;

/** Every object in a file, however deep. */
function recordsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(recordsIn)] : [];
}

/** The flag that an effect sets, known from a condition of the same word by what it takes. */
const flagSet = ({ kind, flag, value }: Words): string[] =>
  typeof flag === 'string' && (kind === 'add-flag' || (kind === 'flag' && value !== undefined))
    ? [flag]
    : [];

const eventCalled = ({ kind, event }: Words): string[] =>
  kind === 'event' && typeof event === 'string' ? [event] : [];

/** The event of which a condition, or a chance of `on`, asks how it was answered. */
const answerAsked = ({ kind, fact, event }: Words): string[] =>
  (kind === 'chosen' || fact === 'event-chosen') && typeof event === 'string' ? [event] : [];

/** Events that follow where a far theatre passes a threshold. */
const thresholdEvents = (packs: readonly Pack[]): string[] =>
  counting(packs, 'theatres').flatMap(({ files }) =>
    recordsIn(files.theatres?.json.value).flatMap(({ at, event }) =>
      at !== undefined && typeof event === 'string' ? [event] : [],
    ),
  );

function passagesIn(packs: readonly Pack[]): Set<string> | undefined {
  const files = packs.flatMap((pack) => pack.files.edges ?? []);
  if (files.length === 0) return undefined;
  const kept = files.flatMap(({ value }) => value.edges.filter(({ keepers }) => keepers));
  return new Set(kept.map(({ a, b }) => `${a}/${b}`));
}

function textKeys(packs: readonly Pack[]): Set<string> | undefined {
  const files = packs.flatMap((pack) => (pack.texts['en'] ?? []).map(({ json }) => json));
  if (files.length === 0) return undefined;
  const records = files.map(({ value }) => valueAt(value, ['texts']));
  return new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])));
}
