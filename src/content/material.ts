import type { PowerId, ProvinceId } from '../rules/ids.ts';
import { type Known, knownWords } from './known.ts';
import { inside, type Spot } from './problems/report.ts';
import { counting } from './counting.ts';
import type { FilesByKind, Pack } from './readPack.ts';
import type { FileOf } from './schemas/kinds.ts';
import type { ParsedFile } from './shape/parseFile.ts';

/** A thing of a pack and where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly spot: Spot;
}

/** A thing that a file gives to a power. */
export interface OfPower<T> {
  readonly power: PowerId;
  readonly item: T;
}

export type ProvinceEntry = Entry<FileOf<'provinces'>['provinces'][number]>;
export type SeaEntry = Entry<FileOf<'seas'>['seas'][number]>;
export type EdgeEntry = Entry<FileOf<'edges'>['edges'][number]>;
export type PowerEntry = Entry<FileOf<'powers'>['powers'][number]>;
export type HoldingEntry = Entry<OfPower<ProvinceId>>;
export type FortEntry = Entry<readonly [ProvinceId, number]>;
export type HomeEntry = Entry<OfPower<FileOf<'home'>['powers'][PowerId]>>;
export type RebelEntry = Entry<OfPower<NonNullable<FileOf<'home'>['rebels']>[PowerId]>>;
export type UnitEntry = Entry<FileOf<'units'>['units'][number]>;
export type RelationEntry = Entry<FileOf<'relations'>['relations'][number]>;
export type PairEntry = Entry<readonly [PowerId, PowerId]>;
export type TreatyEntry = Entry<FileOf<'treaties'>['treaties'][number]>;
export type AimEntry = Entry<OfPower<FileOf<'aims'>['aims'][PowerId][number]>>;
export type AmbitionEntry = Entry<OfPower<FileOf<'ambitions'>['ambitions'][PowerId][number]>>;
export type EventEntry = Entry<NonNullable<FileOf<'events'>['events']>[number]>;
export type DecisionEntry = Entry<NonNullable<FileOf<'events'>['decisions']>[number]>;
export type TheatreEntry = Entry<FileOf<'theatres'>['theatres'][number]>;
export type CourseEntry = Entry<FileOf<'courses'>['courses'][number]>;
export type HistoryFileEntry = Entry<FileOf<'history'>['history'][number]>;
export type ScenarioEntry = Entry<FileOf<'scenario'>>;

/** Everything that the packs of a game bring, with its places, in the order of the packs. */
export interface Material {
  readonly packs: readonly Pack[];
  /** False if a pack is missing: then nobody is told that something is not there. */
  readonly complete: boolean;
  readonly provinces: readonly ProvinceEntry[];
  readonly seas: readonly SeaEntry[];
  readonly edges: readonly EdgeEntry[];
  readonly powers: readonly PowerEntry[];
  readonly owners: readonly HoldingEntry[];
  readonly controllers: readonly HoldingEntry[];
  readonly forts: readonly FortEntry[];
  readonly homes: readonly HomeEntry[];
  readonly rebels: readonly RebelEntry[];
  readonly units: readonly UnitEntry[];
  readonly relations: readonly RelationEntry[];
  readonly unrecognised: readonly PairEntry[];
  readonly treaties: readonly TreatyEntry[];
  readonly aims: readonly AimEntry[];
  readonly ambitions: readonly AmbitionEntry[];
  readonly events: readonly EventEntry[];
  readonly decisions: readonly DecisionEntry[];
  readonly theatres: readonly TheatreEntry[];
  readonly courses: readonly CourseEntry[];
  readonly history: readonly HistoryFileEntry[];
  /** Powers to which a file gives lands, aims or ambitions; the places are the keys. */
  readonly receivers: readonly Entry<PowerId>[];
  /** The root pack's, or that of the last pack before it which has one. */
  readonly scenario: ScenarioEntry | undefined;
  readonly known: Known;
}

/** Lays the files of some packs side by side. */
export function gatherMaterial(packs: readonly Pack[], complete: boolean): Material {
  const owners = filesOf(packs, 'ownership');
  const relations = filesOf(packs, 'relations');
  const scenario = filesOf(packs, 'scenario').at(-1);
  const events = counting(packs, 'events').flatMap((pack) => pack.events);
  return {
    packs,
    complete,
    provinces: filesOf(packs, 'provinces').flatMap((f) =>
      listed(f, 'provinces', f.value.provinces),
    ),
    seas: filesOf(packs, 'seas').flatMap((f) => listed(f, 'seas', f.value.seas)),
    edges: filesOf(packs, 'edges').flatMap((f) => listed(f, 'edges', f.value.edges)),
    powers: filesOf(packs, 'powers').flatMap((f) => listed(f, 'powers', f.value.powers)),
    owners: owners.flatMap((f) => held(f, 'owners', f.value.owners)),
    controllers: owners.flatMap((f) => held(f, 'controllers', f.value.controllers ?? {})),
    forts: filesOf(packs, 'forts').flatMap(fortsOf),
    homes: filesOf(packs, 'home').flatMap(homesOf),
    rebels: filesOf(packs, 'home').flatMap(rebelsOf),
    units: unitsOf(filesOf(packs, 'units')),
    relations: relations.flatMap((f) => listed(f, 'relations', f.value.relations)),
    unrecognised: relations.flatMap((f) => listed(f, 'unrecognised', f.value.unrecognised ?? [])),
    treaties: filesOf(packs, 'treaties').flatMap((f) => listed(f, 'treaties', f.value.treaties)),
    aims: filesOf(packs, 'aims').flatMap((f) => held(f, 'aims', f.value.aims)),
    ambitions: filesOf(packs, 'ambitions').flatMap((f) => held(f, 'ambitions', f.value.ambitions)),
    events: events.flatMap((f) => listed(f, 'events', f.value.events ?? [])),
    decisions: events.flatMap((f) => listed(f, 'decisions', f.value.decisions ?? [])),
    theatres: filesOf(packs, 'theatres').flatMap((f) => listed(f, 'theatres', f.value.theatres)),
    courses: filesOf(packs, 'courses').flatMap((f) => listed(f, 'courses', f.value.courses)),
    history: filesOf(packs, 'history').flatMap((f) => listed(f, 'history', f.value.history)),
    receivers: [
      ...owners.flatMap((f) => keysOf(f, 'owners', f.value.owners)),
      ...owners.flatMap((f) => keysOf(f, 'controllers', f.value.controllers ?? {})),
      ...filesOf(packs, 'aims').flatMap((f) => keysOf(f, 'aims', f.value.aims)),
      ...filesOf(packs, 'ambitions').flatMap((f) => keysOf(f, 'ambitions', f.value.ambitions)),
    ],
    scenario: scenario && { value: scenario.value, spot: { json: scenario.json, path: [] } },
    known: knownWords(packs, complete),
  };
}

/** All files of one kind that count, the packs that others build on first. */
function filesOf<K extends keyof FilesByKind>(packs: readonly Pack[], kind: K): ParsedFile<K>[] {
  const files = counting(packs, kind).map((pack): FilesByKind[K] => pack.files[kind]);
  return files.filter((file) => file !== undefined);
}

/** The units of each file, but where a later pack puts an army or a fleet, its own stands alone. */
function unitsOf(files: readonly ParsedFile<'units'>[]): UnitEntry[] {
  const layers = files.map((file) => listed(file, 'units', file.value.units));
  return layers.flatMap((units, i) => {
    const above = layers.slice(i + 1).flat();
    return units.filter(({ value }) => !above.some((other) => crowds(other.value, value)));
  });
}

const crowds = (a: UnitEntry['value'], b: UnitEntry['value']): boolean =>
  a.at === b.at && (a.kind === 'wing') === (b.kind === 'wing');

const listed = <T>(file: ParsedFile, list: string, items: readonly T[]): Entry<T>[] =>
  items.map((value, i) => ({ value, spot: file.spot(list, i) }));

/** The entries of lists that a file keeps by power, powers in the order of the file. */
const held = <T>(
  file: ParsedFile,
  list: string,
  record: Readonly<Record<PowerId, readonly T[]>>,
): Entry<OfPower<T>>[] =>
  (Object.keys(record) as PowerId[]).flatMap((power) =>
    (record[power] ?? []).map((item, i) => ({
      value: { power, item },
      spot: inside(file.spot(list, power), i),
    })),
  );

const fortsOf = (file: ParsedFile<'forts'>): FortEntry[] =>
  (Object.entries(file.value.forts) as [ProvinceId, number][]).map((value) => ({
    value,
    spot: { ...file.spot('forts', value[0]), key: true },
  }));

const homesOf = (file: ParsedFile<'home'>): HomeEntry[] =>
  (Object.entries(file.value.powers) as [PowerId, HomeEntry['value']['item']][]).map(
    ([power, item]) => ({ value: { power, item }, spot: file.spot('powers', power) }),
  );

const rebelsOf = (file: ParsedFile<'home'>): RebelEntry[] =>
  (Object.entries(file.value.rebels ?? {}) as [PowerId, RebelEntry['value']['item']][]).map(
    ([power, item]) => ({ value: { power, item }, spot: file.spot('rebels', power) }),
  );

const keysOf = (file: ParsedFile, list: string, record: object): Entry<PowerId>[] =>
  (Object.keys(record) as PowerId[]).map((power) => ({
    value: power,
    spot: { ...file.spot(list, power), key: true },
  }));
