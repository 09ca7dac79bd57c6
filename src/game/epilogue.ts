import { type Month, type PowerId, sortedKeys } from '../rules/index.ts';
import { type Ambition, ambitionsOf } from './ambitionsOf.ts';
import { landsOf } from './landsOf.ts';
import { livingPowers } from './livingPowers.ts';
import type { Game } from './state.ts';
import type { Story } from './tell/story.ts';
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

/** Something that decided the game, with its month. */
export interface TurningPoint {
  readonly month: Month;
  readonly story: Story;
}

/** The last page of a game. */
export interface Epilogue {
  /** The player's own; empty for those who watched. */
  readonly ambitions: readonly Ambition[];
  readonly score: Score;
  /** The powers that had ambitions and still stand, by the share of their points. */
  readonly places: readonly Place[];
  readonly fallen: readonly PowerId[];
  readonly turns: readonly TurningPoint[];
}

/** Turning points that the page has room for. */
const MOST_TURNS = 16;

/** What a game came to. */
export function epilogueOf(game: Game): Epilogue {
  const { content, me, world } = game;
  const ambitions = me === null ? [] : ambitionsOf(game, me);
  const places = livingPowers(game)
    .filter((power) => power === me || (content.scenario.ambitions[power] ?? []).length > 0)
    .map((power) => placeOf(game, power));
  return {
    ambitions,
    score: scoreOf(ambitions),
    places: places.sort((a, b) => share(b) - share(a) || b.provinces - a.provinces),
    fallen: sortedKeys(world.powers).filter((power) => !world.powers[power]?.alive),
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

const share = ({ points, of }: Score): number => (of === 0 ? 0 : points / of);

/** The heaviest news of the whole game, in the order in which it came. */
function turningPoints({ content, months }: Game): TurningPoint[] {
  const all = months.flatMap(({ month, log }) =>
    [tellWars, tellPeace, tellTreaties, tellEvents].flatMap((tell) =>
      tell(content, log).map((story): TurningPoint => ({ month, story })),
    ),
  );
  const heaviest = all.sort((a, b) => b.story.weight - a.story.weight).slice(0, MOST_TURNS);
  return heaviest.sort((a, b) => a.month - b.month);
}
