import { areaOf } from './areaOf.mjs';

function idsOf(row, board) {
  if (row.ids) return row.ids;
  const left = new Set(row.except ?? []);
  return board.facts
    .filter((fact) => fact.holder === row.holder && !left.has(fact.id))
    .map((fact) => fact.id);
}

/** Areas against published figures: prints the table, returns what is out of tolerance. */
export function checkAreas(board, { areas }) {
  return areas.flatMap((row) => {
    const area = idsOf(row, board).reduce((sum, id) => sum + areaOf(board.shapes.get(id)), 0);
    const off = (area / row.km2 - 1) * 100;
    const line = `${row.name.padEnd(36)}${Math.round(area).toString().padStart(8)} km²`;
    console.log(`${line}  published ${row.km2.toString().padStart(7)}  ${off.toFixed(1)} %`);
    return Math.abs(off) > row.tolerance ? [`${row.name} is off by ${off.toFixed(1)} %`] : [];
  });
}
