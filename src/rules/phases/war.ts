import { sufferLosses } from '../commitments/aidLosses.ts';
import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { tellOil } from '../supply/oil.ts';
import { tellSupply } from '../supply/tellSupply.ts';
import { moveTheatres } from '../theatres/moveTheatres.ts';
import { tellAir, tellBases } from '../war/air/tellAir.ts';
import { tellBattles, type Field } from '../war/battles.ts';
import { failureOf, fight } from '../war/fight.ts';
import { gatherOrders } from '../war/gatherOrders.ts';
import { tellRetreats } from '../war/retreats.ts';
import { setPassage } from '../war/setPassage.ts';
import { takeProvinces } from '../war/takeProvinces.ts';

/** Phase 4: everybody's orders at once; battle, retreat, the land changes hands; far theatres move. */
export function war(month: MonthWriter): void {
  settlePassages(month);
  instruct(month);
  const situation = month.survey();
  const orders = gatherOrders(month, situation);
  const field: Field = { situation, orders, fought: fight(situation, orders) };
  const before = postsOf(month);
  tellBattles(month, field);
  tellAir(month, field);
  tellOrders(month, field, before);
  tellRetreats(month, field);
  takeProvinces(month, situation);
  tellBases(month, field);
  digIn(month, before);
  tellSupply(month);
  tellOil(month);
  moveTheatres(month);
  sufferLosses(month);
}

/** Whose each unit is and where it stands, the fallen of the month included. */
type Posts = ReadonlyMap<UnitId, { readonly power: PowerId; readonly at: ProvinceId }>;

const postsOf = ({ world }: MonthWriter): Posts =>
  new Map(
    sortedKeys(world.units).flatMap((id) => {
      const { power, at } = world.units[id] ?? {};
      return power === undefined || at === undefined ? [] : [[id, { power, at }]];
    }),
  );

/** Straits open and close before anybody sails. */
function settlePassages(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'passage')) setPassage(month, power, order);
}

/** Units are told where to turn before they are beaten. */
function instruct(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'stance'))
    month.tell({ kind: 'stance-set', unit: order.of, power, stance: order.stance });
}

/** Marches and supports that were carried out, and orders that came to nothing, the fallen's too. */
function tellOrders(month: MonthWriter, { orders, fought }: Field, posts: Posts): void {
  for (const [unit, order] of orders) {
    const post = posts.get(unit);
    const result = fought.results.get(unit);
    if (!post || !result || order.kind === 'hold' || order.kind === 'rebase') continue;
    const { power, at } = post;
    if (!result.ok) {
      const code = failureOf(result.code, order);
      const by = result.by as readonly ProvinceId[];
      month.tell({ kind: 'order-failed', unit, power, at, order, code, by });
    } else if (order.kind === 'move') {
      const convoyed = order.viaConvoy === true;
      month.tell({ kind: 'moved', unit, power, from: at, to: order.to, convoyed });
    } else {
      month.tell({ kind: 'supported', unit, power, at, order });
    }
  }
}

function digIn(month: MonthWriter, before: Posts): void {
  const { world } = month;
  const units = sortedKeys(world.units).filter((id) => {
    const unit = world.units[id];
    if (!unit || unit.kind === 'wing') return false;
    return unit.entrenched < 3 && before.get(id)?.at === unit.at;
  });
  if (units.length > 0) month.tell({ kind: 'dug-in', units });
}
