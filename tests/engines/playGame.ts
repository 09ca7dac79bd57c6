/** The game as a script without modules, for the shells of JavaScript engines. */
import { planMonth } from '../../src/ai/index.ts';
import { loadGame, type PackFiles } from '../../src/content/index.ts';
import { hashWorld, newWorld, resolveMonth } from '../../src/rules/index.ts';

export interface GamePlan {
  readonly packs: readonly PackFiles[];
  readonly scenario: string;
  readonly seed: string;
  readonly months: number;
}

/** The fingerprint of the world after each month of a game that the computer plays alone. */
export function playGame({ packs, scenario, seed, months }: GamePlan): string[] {
  const { content, problems } = loadGame(packs, scenario);
  if (content === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  let world = newWorld(content, seed);
  return Array.from({ length: months }, () => {
    world = resolveMonth(content, world, planMonth(content, world, {}, [])).world;
    return hashWorld(world);
  });
}
