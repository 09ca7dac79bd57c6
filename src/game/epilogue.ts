import { type PowerId, sortedKeys } from '../rules/index.ts';
import { type Ambition, ambitionsOf } from './ambitionsOf.ts';
import { landsOf } from './landsOf.ts';
import { livingPowers } from './livingPowers.ts';
import type { Game } from './state.ts';
import { type Dated, heaviest } from './tell/heaviest.ts';
import { tellEvents } from './tell/tellEvents.ts';
import { tellPeace } from './tell/tellPeace.ts';
import { tellTreaties } from './tell/tellTreaties.ts';
import { tellWars } from './tell/tellWars.ts';

/** Points won, of those that could be. */
export interface Score {
  readonly points: number;
  readonly of: number;
}

/** Where a power stands at the end. */
export interface Place extends Score {
  readonly power: PowerId;
  readonly provinces: number;
}

/** The last page of a game. */
export interface Epilogue {
  /** The player's own; empty for those who watched. */
  readonly ambitions: readonly Ambition[];
  readonly score: Score;
  /** The powers that had ambitions and still stand, by the share of their points. */
  readonly places: readonly Place[];
  readonly fallen: readonly PowerId[];
  /** What decided the game. */
  readonly turns: readonly Dated[];
}

/** Turning points that the page has room for. */
const MOST_TURNS = 16;

/** What a game came to. */
export function epilogueOf(game: Game): Epilogue {
  const { content, me } = game;
  const ambitions = me === null ? [] : ambitionsOf(game, me);
  const places = livingPowers(game)
    .filter((power) => power === me || (content.scenario.ambitions[power] ?? []).length > 0)
    .map((power) => placeOf(game, power));
  return {
    ambitions,
    score: scoreOf(ambitions),
    places: places.sort((a, b) => share(b) - share(a) || b.provinces - a.provinces),
    fallen: fallenOf(game),
    turns: turningPoints(game),
  };
}

const placeOf = (game: Game, power: PowerId): Place => ({
  power,
  provinces: landsOf(game.world, power).length,
  ...scoreOf(ambitionsOf(game, power)),
});

function scoreOf(ambitions: readonly Ambition[]): Score {
  const sum = (counted: readonly Ambition[]): number =>
    counted.reduce((total, { points }) => total + points, 0);
  return { points: sum(ambitions.filter(({ met }) => met)), of: sum(ambitions) };
}

/** Those that stood on the map in this game, and stand there no more. */
function fallenOf({ world, months }: Game): PowerId[] {
  const fell = new Set<PowerId>();
  for (const { log } of months)
    for (const fact of log) if (fact.kind === 'power-fell') fell.add(fact.power);
  return sortedKeys(world.powers).filter((id) => fell.has(id) && !world.powers[id]?.alive);
}

const share = ({ points, of }: Score): number => (of === 0 ? 0 : points / of);

/** The heaviest news of the whole game, in the order in which it came. */
function turningPoints({ content, months }: Game): Dated[] {
  const all = months.flatMap(({ month, log }) =>
    [tellWars, tellPeace, tellTreaties, tellEvents].flatMap((tell) =>
      tell(content, log).map((story) => ({ month, story })),
    ),
  );
  return heaviest(all, MOST_TURNS);
}
