import { type Board, type Edge, makeBoard, type Place } from '../rules/board.ts';
import type {
  Content,
  PowerFacts,
  PowerSetUp,
  RelationSetUp,
  Scenario,
  SetUp,
  TreatySetUp,
} from '../rules/content.ts';
import { noticeOf } from '../rules/diplomacy/notice.ts';
import { emptyTable } from '../rules/emptyTable.ts';
import type { PowerId, ProvinceId } from '../rules/ids.ts';
import type {
  Entry,
  HoldingEntry,
  Material,
  OfPower,
  PowerEntry,
  RelationEntry,
  ScenarioEntry,
  TreatyEntry,
} from './material.ts';
import type { PackPicture } from '../rules/packPicture.ts';
import { packIdentity } from './packIdentity.ts';
import type { Spot } from './problems/report.ts';

/** Makes what the rules need from material in which no error was found. */
export function buildContent(material: Material, scenario: ScenarioEntry): Content {
  return {
    packs: material.packs.map(({ source, files }) =>
      packIdentity(source, files.pack?.value.version ?? ''),
    ),
    board: buildBoard(material),
    scenario: buildScenario(material, scenario),
  };
}

/** A record of values by their id; of two with the same id the later pack's counts. */
function byId<Id extends string, T>(pairs: readonly (readonly [Id, T])[]): Record<Id, T> {
  const table = emptyTable<Id, T>();
  for (const [id, value] of pairs) table[id] = value;
  return table;
}

const values = <T>(entries: readonly Entry<T>[]): T[] => entries.map((entry) => entry.value);

/** Values without those that a later pack's value of the same id replaces. */
const latest = <T extends { readonly id: string }>(entries: readonly Entry<T>[]): T[] =>
  Object.values(byId(entries.map(({ value }) => [value.id, value])));

function buildBoard({ provinces, seas, edges, rebels }: Material): Board {
  // Whoever claims to govern a state claims all that its nation holds to be its own.
  const withRebels = (nations: readonly PowerId[]): PowerId[] => [
    ...nations,
    ...values(rebels).flatMap(({ power, item }) => (nations.includes(item.of) ? [power] : [])),
  ];
  const land = values(provinces).map(({ id, cores, ...facts }): [ProvinceId, Place] => [
    id,
    { kind: 'land', ...facts, cores: withRebels(cores) },
  ]);
  const water = values(seas).map(({ id, names, label, ice }): [ProvinceId, Place] => [
    id,
    { kind: 'sea', names, label, ice: ice === true },
  ]);
  const lines = edges.map(({ value }): [string, Edge] => [`${value.a} ${value.b}`, value]);
  return makeBoard(byId([...land, ...water]), Object.values(byId(lines)));
}

function buildScenario(material: Material, scenario: ScenarioEntry): Scenario {
  const { value } = withPicture(scenario);
  const powers = material.powers.map((entry) => [entry.value.id, entry] as const);
  return {
    id: value.id,
    title: value.title,
    blurb: value.blurb,
    ...(value.picture === undefined ? {} : { picture: value.picture }),
    start: value.start,
    end: value.end,
    suggested: value.suggested,
    ratifies: value.ratifies ?? [],
    powers: byId(powers.map(([id, entry]) => [id, powerFacts(entry)])),
    setUp: buildSetUp(material),
    aims: byPower(material, material.aims),
    ambitions: byPower(material, material.ambitions),
    events: latest(material.events.map(withPicture)),
    home: byId(values(material.homes).map(({ power, item }) => [power, item])),
    rebels: byId(values(material.rebels).map(({ power, item }) => [power, item])),
    decisions: latest(material.decisions),
    courses: latest(material.courses),
    theatres: latest(material.theatres),
    history: latest(material.history),
    forts: byId(values(material.forts)),
  };
}

/** The items of each power; a power without any has an empty list. */
function byPower<T>(
  material: Material,
  entries: readonly Entry<OfPower<T>>[],
): Record<PowerId, T[]> {
  const lists: Record<PowerId, T[]> = byId(material.powers.map(({ value }) => [value.id, []]));
  for (const { value } of entries) lists[value.power]?.push(value.item);
  return lists;
}

/** Pictures are asked for at the site as `packs/<pack>/<path>`. */
const pictureAt = ({ json }: Spot, path: string): string => `${json.file.split('/')[0]}/${path}`;

/** The same with its picture under that address. */
function withPicture<T extends { readonly picture?: PackPicture }>({
  value,
  spot,
}: Entry<T>): Entry<T> {
  const { picture } = value;
  if (picture === undefined) return { value, spot };
  return {
    value: { ...value, picture: { ...picture, file: pictureAt(spot, picture.file) } },
    spot,
  };
}

function powerFacts({ value, spot }: PowerEntry): PowerFacts {
  const { name, adjective, rank, colour, flag, temper, quality, naval, air, leadership } = value;
  const facts = { name, adjective, rank, colour, flag: pictureAt(spot, flag), temper };
  return {
    ...facts,
    quality,
    naval,
    ...(air === undefined ? {} : { air }),
    ...(leadership === undefined ? {} : { leadership }),
  };
}

function powerSetUp({ value }: PowerEntry): PowerSetUp {
  const { capital, regime, leader, title, stability, warSupport, stocks, overlord, levels } = value;
  return {
    capital,
    regime,
    leader,
    leaderTitle: title,
    stability,
    warSupport,
    stocks,
    overlord: overlord ?? null,
    levels: levels ?? {},
  };
}

function buildSetUp(material: Material): SetUp {
  const owners = holders(material.owners);
  return {
    owners,
    controllers: { ...owners, ...holders(material.controllers) },
    powers: byId(material.powers.map((entry) => [entry.value.id, powerSetUp(entry)])),
    units: values(material.units),
    relations: material.relations.flatMap(relationSetUps),
    unrecognised: values(material.unrecognised),
    treaties: latest(material.treaties).map(treatySetUp),
  };
}

const holders = (entries: readonly HoldingEntry[]): Record<ProvinceId, PowerId> =>
  byId(entries.map(({ value }) => [value.item, value.power]));

function relationSetUps({ value }: RelationEntry): RelationSetUp[] {
  const { from, to, cause, value: points, since, fades = 0 } = value;
  const there = { from, to, cause, value: points, since, fades };
  return value.both === true ? [there, { ...there, from: to, to: from }] : [there];
}

function treatySetUp(treaty: TreatyEntry['value']): TreatySetUp {
  const { id, name, parties, clauses, signed, until = null, notice, place } = treaty;
  return { id, name, parties, clauses, signed, until, ...noticeOf(notice), place };
}
