import { sortedKeys } from '../../sortedKeys.ts';
import { effectWord } from '../effectWord.ts';
import { power } from '../field.ts';

/** All that a power owns goes to the other; its forces are disbanded, and it is no more. */
export const annex = effectWord({
  fields: { power, to: power },
  act: ({ month }, { power: who, to }) => {
    const { world } = month;
    if (who === to || !world.powers[who]?.alive || !world.powers[to]?.alive) return;
    for (const id of sortedKeys(world.units)) {
      const unit = world.units[id];
      if (unit?.power !== who) continue;
      month.tell({ kind: 'destroyed', unit: id, power: who, at: unit.at, by: null });
    }
    for (const province of sortedKeys(world.provinces))
      if (world.provinces[province]?.owner === who)
        month.tell({ kind: 'ceded', province, from: who, to });
    month.tell({ kind: 'power-fell', power: who });
  },
});
