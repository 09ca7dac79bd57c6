import { pointsFor } from '../conferencesOf.ts';
import type { Commands } from '../commands.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { chooseProvince, IDLE, startEntry } from '../orderEntry.ts';
import { withOrder } from '../orderList.ts';
import { claimOn, type Sharing } from '../sharing.ts';
import { orderable, type Parts, put, tell } from './parts.ts';
import type { Selecting } from './selecting.ts';

type Entering = Pick<
  Commands,
  'choose' | 'setEntryMode' | 'takeUpShare' | 'holdSelected' | 'cancel'
>;

/** The other commands that it works by. */
type Means = Pick<Commands, 'give'> & Pick<Selecting, 'select' | 'selectAt'>;

/** Putting an order to the selected unit together, choice by choice. */
export function entering(parts: Parts, { give, select, selectAt }: Means): Entering {
  const { store } = parts;

  const claim = (sharing: Sharing, province: ProvinceId): void => {
    const game = orderable(parts);
    if (!game?.legal || game.me === null) return;
    const { orders } = store.getState();
    const order = claimOn(game.legal, sharing, orders, province);
    if (order === undefined) return;
    const wanted = withOrder(orders, order, game.world);
    if (pointsFor(game, game.me, sharing.conference, wanted) >= 0) give(order);
    else tell(parts, 'error', 'problem.no-points-left');
  };

  return {
    choose: (province) => {
      const { game, entry } = store.getState();
      if (entry.kind === 'sharing') return claim(entry, province);
      if (!game?.legal) return selectAt(province);
      const result = chooseProvince(game.legal, entry, province);
      if (result.kind === 'ignored') selectAt(province);
      else if (result.kind === 'entry') put(parts, { entry: result.entry });
      else {
        give(result.order);
        put(parts, { entry: IDLE });
      }
    },
    setEntryMode: (mode) => {
      const { game, selection } = store.getState();
      if (!game?.legal || selection.unit === null) return;
      put(parts, { entry: startEntry(game.legal, selection.unit, mode) });
    },
    takeUpShare: (sharing) => {
      select(null);
      put(parts, { entry: sharing ?? IDLE });
    },
    holdSelected: () => {
      const { unit } = store.getState().selection;
      if (unit === null) return;
      give({ kind: 'hold', unit });
      put(parts, { entry: IDLE });
    },
    cancel: () => {
      const { entry, selection } = store.getState();
      if (entry.kind === 'choosing' && entry.from !== null) {
        put(parts, { entry: { ...entry, from: null } });
      } else select(entry.kind === 'choosing' ? selection.province : null);
    },
  };
}
