import type { Content, PowerSetUp, Rank, Scenario, SetUp } from './content.ts';
import { copyWorld } from './copyWorld.ts';
import { innerLife, type InnerLife } from './home/innerLife.ts';
import type { PowerId, TreatyId, UnitId } from './ids.ts';
import { landAt } from './board.ts';
import { firstInfluence } from './missions/influence.ts';
import { FIRST_TENSION } from './renown/tension.ts';
import { sortedKeys, sortedValues } from './sortedKeys.ts';
import { pairKey, type Field, type Power, type World } from './world.ts';

/** Raised whenever the same orders may give another world; links and saves carry it. */
export const RULES_VERSION = 1;

/** The world of a scenario's first month. */
export function newWorld(content: Content, seed: string): World {
  const { scenario } = content;
  const { setUp } = scenario;
  return copyWorld({
    rules: RULES_VERSION,
    scenario: scenario.id,
    seed,
    month: scenario.start,
    provinces: provincesOf(content),
    powers: powersOf(scenario),
    units: unitsOf(setUp),
    relations: relationsOf(setUp),
    unrecognised: Object.fromEntries(
      setUp.unrecognised.map(([a, b]) => [pairKey(a, b), true as const]),
    ),
    treaties: treatiesOf(setUp),
    signed: {},
    offers: {},
    wars: {},
    calls: {},
    conferences: {},
    congresses: {},
    crises: {},
    missions: {},
    legacies: {},
    commitments: {},
    tension: FIRST_TENSION,
    theatres: theatresOf(scenario),
    passages: {},
    happened: {},
    chosen: {},
    questions: {},
    due: {},
    decisions: {},
    agendas: {},
    flags: {},
    history: {},
  });
}

function theatresOf({ theatres }: Scenario): World['theatres'] {
  const world: World['theatres'] = {};
  for (const { id, start } of theatres) world[id] = { track: start, passed: {} };
  return world;
}

function provincesOf({ board, scenario }: Content): World['provinces'] {
  const { owners, controllers } = scenario.setUp;
  const provinces: World['provinces'] = {};
  for (const id of board.land) {
    const owner = owners[id];
    if (owner === undefined) continue;
    const works = landAt(board, id)?.works ?? 0;
    provinces[id] = { owner, controller: controllers[id] ?? owner, works, unrest: 0 };
  }
  return provinces;
}

function powersOf({ setUp, home, powers: known }: Scenario): World['powers'] {
  const powers: World['powers'] = {};
  const owners = new Set(sortedValues(setUp.owners));
  for (const id of sortedKeys(setUp.powers)) {
    const facts = setUp.powers[id];
    const rank = known[id]?.rank ?? 'minor';
    if (facts)
      powers[id] = { ...powerOf(facts, rank, owners.has(id)), ...innerLife(facts, home[id]) };
  }
  return powers;
}

/** A power that owns no land in the first month is a nation that a settlement may raise. */
const powerOf = (facts: PowerSetUp, rank: Rank, alive: boolean): Omit<Power, keyof InnerLife> => ({
  alive,
  capital: facts.capital,
  regime: facts.regime,
  leader: facts.leader,
  leaderTitle: facts.leaderTitle,
  stability: facts.stability,
  warSupport: facts.warSupport,
  prestige: 0,
  reputation: 0,
  score: 0,
  influence: firstInfluence(rank),
  stocks: { ...facts.stocks },
  overlord: facts.overlord,
  occupation: 'mild',
  committees: 'kept',
  exile: null,
  building: [],
  programmes: programmesOf(facts.levels),
  market: { oil: 0, coal: 0 },
  fed: { oil: 100, coal: 100 },
});

function programmesOf(levels: PowerSetUp['levels']): Power['programmes'] {
  const start = (field: Field) => ({ level: levels[field] ?? 0, points: 0, effort: 0 });
  return {
    land: start('land'),
    armour: start('armour'),
    naval: start('naval'),
    air: start('air'),
    industry: start('industry'),
  };
}

/** Units are numbered within their power in the order of the pack: `ITA-1`, `ITA-2` … */
function unitsOf(setUp: SetUp): World['units'] {
  const units: World['units'] = {};
  const count: Record<PowerId, number> = {};
  for (const { power, kind, at, strength, name } of setUp.units) {
    const number = (count[power] ?? 0) + 1;
    count[power] = number;
    const id = `${power}-${number}` as UnitId;
    units[id] = { power, kind, name, at, strength, full: strength, entrenched: 1 };
  }
  return units;
}

function relationsOf(setUp: SetUp): World['relations'] {
  const relations: World['relations'] = {};
  for (const { from, to, cause, value, since, fades } of setUp.relations) {
    const all = (relations[from] ??= {});
    const relation = (all[to] ??= { causes: [], trust: 0 });
    relation.causes = [...relation.causes, { cause, value, since, fades }];
  }
  return relations;
}

function treatiesOf(setUp: SetUp): World['treaties'] {
  const treaties: World['treaties'] = {};
  for (const { id, ...treaty } of setUp.treaties) treaties[id as TreatyId] = { ...treaty };
  return treaties;
}
