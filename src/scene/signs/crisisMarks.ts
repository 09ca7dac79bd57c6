import { allCrises } from '../../game/crisesOf.ts';
import type { Game } from '../../game/state.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { stakeSpot } from './stakeSpot.ts';

/** A glow over whatever a crisis is about, as long as it lasts. */
export const crisisMarks = ({ content, world }: Game): Mark[] =>
  allCrises(world).flatMap(([, { against, over }]): Mark[] => {
    const at = stakeSpot(content.board, world, against, over);
    return at === null ? [] : [{ name: 'glow', at, size: 1.6, alpha: 1 }];
  });
