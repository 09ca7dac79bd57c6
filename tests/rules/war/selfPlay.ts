/**
 * Seeded games on the classical board by players who want centres, back each other up and
 * sometimes err: the source of the recorded positions.
 */
import seedrandom from 'seedrandom';
import {
  adjudicate,
  adjust,
  retreat,
  type AdjustOrder,
  type Board,
  type Dislodged,
  type Outcome,
  type Position,
  type RetreatOrder,
  type Unit,
} from '../../../src/rules/war/adjudicator/index.ts';
import { planOrders, type Random } from './plan.ts';
import { startingUnits } from './classical.ts';

/** Owner of each centre. */
type Centres = Map<string, string>;

const provinceOf = (place: string): string => place.split('/')[0] ?? place;

/** Every movement phase of one game, as it was ordered. */
export function playGame(board: Board, seed: string, years: number): Position[] {
  const random = seedrandom.alea(seed);
  const centres: Centres = new Map();
  let units: readonly Unit[] = startingUnits;
  capture(board, centres, units);
  const phases: Position[] = [];
  for (let season = 0; season < years * 2; season++) {
    const orders = planOrders({ board, units, centres, random });
    const position = { units, orders };
    phases.push(position);
    units = afterRetreats(board, adjudicate(board, position), random);
    if (season % 2 === 0) continue;
    capture(board, centres, units);
    units = afterBuilds(board, units, centres, random);
  }
  return phases;
}

function capture(board: Board, centres: Centres, units: readonly Unit[]): void {
  const supply = new Set(board.facts.provinces.filter((p) => p.centre).map((p) => p.id));
  for (const unit of units) {
    const province = provinceOf(unit.at);
    if (supply.has(province)) centres.set(province, unit.power);
  }
}

function afterRetreats(board: Board, outcome: Outcome, random: Random): readonly Unit[] {
  const orders = outcome.dislodged.map((unit): RetreatOrder => {
    const to = pick(reachable(board, unit), random);
    return to === undefined
      ? { type: 'disband', power: unit.power, at: unit.at }
      : { type: 'move', power: unit.power, at: unit.at, to };
  });
  return retreat(board, { ...outcome, orders }).units;
}

function reachable(board: Board, unit: Dislodged): string[] {
  const edges = unit.kind === 'army' ? board.facts.armyEdges : board.facts.fleetEdges;
  return edges.flatMap(([a, b]) => (a === unit.at ? [b] : b === unit.at ? [a] : []));
}

function afterBuilds(
  board: Board,
  units: readonly Unit[],
  centres: Centres,
  random: Random,
): readonly Unit[] {
  let now = units;
  for (const power of [...new Set(centres.values())].sort()) {
    const owned = [...centres].filter(([, owner]) => owner === power).map(([id]) => id);
    const orders = owned
      .sort(() => random() - 0.5)
      .flatMap((at): AdjustOrder[] => [
        { type: 'build', power, at, kind: random() < 0.4 ? 'fleet' : 'army' },
        { type: 'build', power, at, kind: 'army' },
      ]);
    now = adjust(board, { power, owned, units: now, orders }).units;
  }
  return now;
}

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];
