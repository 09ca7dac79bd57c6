import { raiseGuard, restorePower } from '../../peace/restorePower.ts';
import { effectWord } from '../effectWord.ts';
import { lands, maybe, power } from '../field.ts';

/** A state comes into being, or comes back, in these provinces; `overlord` speaks for it abroad. */
export const restore = effectWord({
  fields: { power, provinces: lands, overlord: maybe(power) },
  act: ({ month, cast }, { power: who, provinces, overlord }) => {
    const { world } = month;
    if (world.powers[who]?.alive) return;
    const by = overlord ?? cast.actor ?? who;
    restorePower(month, { power: who, provinces, overlord: overlord ?? null, by });
    for (const province of provinces) {
      const from = world.provinces[province]?.owner;
      if (from !== undefined && from !== who)
        month.tell({ kind: 'ceded', province, from, to: who });
    }
    raiseGuard(month, who);
  },
});
