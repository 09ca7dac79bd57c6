import { startCivilWar } from '../../home/civilWar.ts';
import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { power } from '../field.ts';

/** Rebels whom home.json knows rise against their state, with the land and the forces that follow. */
export const civilWar = effectWord({
  fields: { rebel: power },
  act: ({ month }, { rebel }) => startCivilWar(month, rebel, term('civil-war.event', 1)),
});
