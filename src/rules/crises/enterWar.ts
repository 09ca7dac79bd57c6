import type { WarSide } from '../facts.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { warAims } from '../peace/warAims.ts';
import { allied } from '../standing.ts';
import type { Term } from '../term.ts';
import type { WarBond } from '../world.ts';

interface Entry {
  readonly war: WarId;
  readonly power: PowerId;
  readonly side: WarSide;
  readonly why: readonly Term[];
  /** What ties it to its side; read off its treaties where it is not given. */
  readonly bond?: WarBond;
}

/** A power takes a side in a running war, and says what it wants of it. */
export function enterWar(month: MonthWriter, { war, power, side, why, bond }: Entry): void {
  const comrades = month.world.wars[war]?.[side] ?? [];
  const sworn = comrades.some((each) => allied(month.survey(), power, each));
  month.tell({ kind: 'war-joined', war, power, side, why });
  tellAims(month, war, power, bond ?? (sworn ? 'ally' : 'associate'));
}

/** Writes down what a power wants of a war that it is in. */
export function tellAims(month: MonthWriter, war: WarId, power: PowerId, bond: WarBond): void {
  const state = month.world.wars[war];
  if (!state) return;
  month.tell({ kind: 'war-aims', war, power, bond, ...warAims(month.survey(), state, power) });
}
