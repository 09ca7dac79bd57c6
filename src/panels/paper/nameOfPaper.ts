import type { Game } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import type { Speech } from '../texts/speech.ts';

/** What a country's paper is called: as the pack has it (`masthead.<tag>`), else by its government. */
export function nameOfPaper({ world }: Game, { say, knows }: Speech, home: PowerId | null): string {
  const state = home === null ? undefined : world.powers[home];
  if (state === undefined) return say('paper.name');
  const own = `masthead.${home ?? ''}`;
  return knows(own) ? say(own) : say(`paper.of.${state.regime}`, { capital: state.capital });
}
