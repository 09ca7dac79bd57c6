import {
  FACTIONS,
  FIELDS,
  GOODS,
  PARTIES,
  sortedValues,
  type Power,
  type ProvinceState,
  type World,
} from '../../rules/index.ts';

/** What is measured at the end of each year: numbers of every living power, province, or world. */
type Measured = (world: World) => number[];

const ofPowers =
  (read: (power: Power) => number): Measured =>
  ({ powers }) =>
    sortedValues(powers)
      .filter(({ alive }) => alive)
      .map(read);

const ofLand =
  (read: (province: ProvinceState) => number): Measured =>
  ({ provinces }) =>
    sortedValues(provinces).map(read);

const howMany =
  (read: (world: World) => object): Measured =>
  (world) => [Object.keys(read(world)).length];

/** Units of each power on the board. */
const units: Measured = (world) => {
  const counts = new Map<string, number>();
  for (const { power } of sortedValues(world.units))
    counts.set(power, (counts.get(power) ?? 0) + 1);
  return Object.entries(world.powers).flatMap(([id, { alive }]) =>
    alive ? [counts.get(id) ?? 0] : [],
  );
};

/** Every stock, every figure of a hundred, and how many there are of everything, by its name. */
export const MEASURES: Readonly<Record<string, Measured>> = {
  ...named(GOODS, (good) => ofPowers(({ stocks }) => stocks[good])),
  stability: ofPowers(({ stability }) => stability),
  warSupport: ofPowers(({ warSupport }) => warSupport),
  units,
  prestige: ofPowers(({ prestige }) => prestige),
  reputation: ofPowers(({ reputation }) => reputation),
  influence: ofPowers(({ influence }) => influence),
  score: ofPowers(({ score }) => score),
  ...named(FACTIONS, (faction) => ofPowers(({ factions }) => factions[faction]), 'loyalty '),
  ...named(PARTIES, (party) => ofPowers(({ parties }) => parties[party].share)),
  ...named(FIELDS, (field) => ofPowers(({ programmes }) => programmes[field].level), 'level '),
  building: ofPowers(({ building }) => building.length),
  works: ofLand(({ works }) => works),
  unrest: ofLand(({ unrest }) => unrest),
  strength: ({ units: all }) => sortedValues(all).map(({ strength }) => strength),
  opinions: ({ relations }) =>
    sortedValues(relations).flatMap((row) => sortedValues(row).map(({ causes }) => causes.length)),
  trust: ({ relations }) =>
    sortedValues(relations).flatMap((row) => sortedValues(row).map(({ trust }) => trust)),
  tension: ({ tension }) => [tension],
  theatres: ({ theatres }) => sortedValues(theatres).map(({ track }) => track),
  treaties: howMany(({ treaties }) => treaties),
  wars: howMany(({ wars }) => wars),
  crises: howMany(({ crises }) => crises),
  congresses: howMany(({ congresses }) => congresses),
  missions: howMany(({ missions }) => missions),
  legacies: howMany(({ legacies }) => legacies),
  commitments: howMany(({ commitments }) => commitments),
};

/** One measure for each of some words. */
function named<W extends string>(
  words: readonly W[],
  measure: (word: W) => Measured,
  before = '',
): Record<string, Measured> {
  return Object.fromEntries(words.map((word) => [`${before}${word}`, measure(word)]));
}
