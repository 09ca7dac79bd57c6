import type { ProvinceId } from '../../ids.ts';
import type { MonthWriter } from '../../monthWriter.ts';
import { atWar } from '../../standing.ts';
import type { Field } from '../battles.ts';
import { lossOf } from '../losses.ts';
import type { AirSide } from './airWar.ts';
import { hasRoom, mayLand } from './checkWingOrder.ts';

/** Tells who helped from the air and whose help nobody needed, then the fights up there. */
export function tellAir(month: MonthWriter, field: Field): void {
  const helped = new Set(field.fought.air.sorties.map(({ unit }) => unit));
  for (const [unit, order] of field.orders) {
    const wing = month.world.units[unit];
    if (wing?.kind !== 'wing' || order.kind !== 'support') continue;
    const { power, at } = wing;
    if (helped.has(unit)) month.tell({ kind: 'supported', unit, power, at, order });
    else {
      const code = 'support-unmatched';
      month.tell({ kind: 'order-failed', unit, power, at, order, code, by: [] });
    }
  }
  for (const { at, sides } of field.fought.air.duels) tellDuel(month, field, at, sides);
}

function tellDuel(
  month: MonthWriter,
  { situation }: Field,
  at: ProvinceId,
  there: readonly AirSide[],
): void {
  const sides = there.map((side) => {
    const foes = there.filter(({ power }) => atWar(situation, side.power, power));
    const own = total(there) - total(foes);
    const strength = month.world.units[side.unit]?.strength ?? 1;
    const scatter = month.draw('air', at, side.unit).below(4) - 1;
    const fray = { own, against: total(foes), strength, beaten: false, supporting: false, scatter };
    return { ...side, losses: lossOf(fray), by: foes[0]?.power ?? null, strength };
  });
  month.tell({
    kind: 'air-battle',
    at,
    sides: sides.map(({ unit, power, force, losses }) => ({ unit, power, force, losses })),
  });
  for (const { unit, power, losses, strength, by } of sides) {
    const base = month.world.units[unit]?.at;
    if (losses < strength || base === undefined) continue;
    month.tell({ kind: 'destroyed', unit, power, at: base, by });
  }
}

const total = (sides: readonly AirSide[]): number =>
  sides.reduce((sum, { force }) => sum + force, 0);

/** Wings go to their new bases, and those whose base the enemy has taken are lost on the ground. */
export function tellBases(month: MonthWriter, { orders }: Field): void {
  for (const [unit, order] of orders) {
    const wing = month.world.units[unit];
    if (!wing || order.kind !== 'rebase') continue;
    const { power, at: from } = wing;
    const { to } = order;
    const situation = month.survey();
    if (mayLand(situation, power, to) && hasRoom(situation, to))
      month.tell({ kind: 'moved', unit, power, from, to, convoyed: false });
    else {
      const code = 'no-base';
      month.tell({ kind: 'order-failed', unit, power, at: from, order, code, by: [] });
    }
  }
  const situation = month.survey();
  for (const [at, wings] of situation.survey.wingsAt)
    for (const unit of wings) {
      const power = month.world.units[unit]?.power;
      const holder = month.world.provinces[at]?.controller;
      if (power === undefined || holder === undefined) continue;
      if (atWar(situation, power, holder))
        month.tell({ kind: 'destroyed', unit, power, at, by: holder });
    }
}
