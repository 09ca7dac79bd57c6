import { crisisId } from '../../crises/crisisId.ts';
import { byText, type PassageId, type PowerId, type ProvinceId } from '../../ids.ts';
import { atWar } from '../../standing.ts';
import type { Stake, World } from '../../world.ts';
import { effectWord } from '../effectWord.ts';
import { crisisStep, lands, maybe, passage, power } from '../field.ts';

interface Asked {
  readonly over?: readonly ProvinceId[];
  readonly passage?: PassageId;
  readonly with?: PowerId;
}

/** What is asked of a power; nothing where it has none of the land. */
function stakeOf({ provinces }: World, against: PowerId, asked: Asked): Stake | undefined {
  if (asked.passage !== undefined) return { kind: 'passage', passage: asked.passage };
  if (asked.with !== undefined) return { kind: 'partition', with: asked.with };
  if (asked.over === undefined) return { kind: 'state' };
  const wanted = asked.over.filter((id) => provinces[id]?.owner === against).toSorted(byText);
  return wanted.length > 0 ? { kind: 'land', provinces: wanted } : undefined;
}

/**
 * A power opens a crisis with another, or stands at this step of it: over land, over a passage, over
 * its existence, or to share it out with a third.
 */
export const crisis = effectWord({
  fields: {
    by: power,
    against: power,
    over: maybe(lands),
    passage: maybe(passage),
    with: maybe(power),
    step: maybe(crisisStep),
  },
  act: ({ month }, { by, against, step = 'claim', ...asked }) => {
    const { powers } = month.world;
    if (by === against || !powers[by]?.alive || !powers[against]?.alive) return;
    const over = stakeOf(month.world, against, asked);
    if (over === undefined || atWar(month.survey(), by, against)) return;
    const id = crisisId(by, against);
    month.tell({ kind: 'crisis-step', crisis: id, by, against, over, step, why: [] });
  },
});
