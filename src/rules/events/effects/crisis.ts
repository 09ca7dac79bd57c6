import { crisisId } from '../../crises/crisisId.ts';
import { byText } from '../../ids.ts';
import { atWar } from '../../standing.ts';
import type { Stake } from '../../world.ts';
import { effectWord } from '../effectWord.ts';
import { crisisStep, lands, maybe, power } from '../field.ts';

/** A power opens a crisis over land of another, or over its existence, or stands at this step. */
export const crisis = effectWord({
  fields: { by: power, against: power, over: maybe(lands), step: maybe(crisisStep) },
  act: ({ month }, { by, against, over, step = 'claim' }) => {
    const { powers, provinces } = month.world;
    if (by === against || !powers[by]?.alive || !powers[against]?.alive) return;
    const wanted = over?.filter((id) => provinces[id]?.owner === against).toSorted(byText);
    if (wanted?.length === 0 || atWar(month.survey(), by, against)) return;
    const stake: Stake = wanted ? { kind: 'land', provinces: wanted } : { kind: 'state' };
    const id = crisisId(by, against);
    month.tell({ kind: 'crisis-step', crisis: id, by, against, over: stake, step, why: [] });
  },
});
