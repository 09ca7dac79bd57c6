import type { ProvinceId } from '../../rules/ids.ts';
import { WINGS_AT_BASE } from '../../rules/war/air/airRange.ts';
import { inside, placeOf } from '../problems/report.ts';
import { type Check, checkOnce } from './inquiry.ts';

/**
 * Units: of a power that is there, armies on land, fleets at sea or on a coast, wings on land; one
 * army or fleet to a place, and as many wings as a base has room for.
 */
export const checkUnits: Check = ({ material, refer, report }) => {
  const { units, known, provinces } = material;
  const dry = new Set<string>(
    provinces.filter(({ value }) => !value.coast).map(({ value }) => value.id),
  );
  for (const { value, spot } of units) {
    const here = inside(spot, 'at');
    const { name, at, kind, power } = value;
    refer.power(inside(spot, 'power'), power);
    refer.place(here, at);
    if (kind !== 'fleet' && known.seas?.has(at)) report(here, `${kind}-at-sea`, { name, got: at });
    if (kind === 'fleet' && dry.has(at)) report(here, 'fleet-on-land', { name, got: at });
  }
  checkOnce(
    units.filter(({ value }) => value.kind !== 'wing'),
    ({ at }) => at,
    ({ value, spot }, first) =>
      report(inside(spot, 'at'), 'unit-crowd', { got: value.at, first: placeOf(first.spot) }),
  );
  const based = new Map<ProvinceId, number>();
  for (const { value, spot } of units) {
    if (value.kind !== 'wing') continue;
    const count = (based.get(value.at) ?? 0) + 1;
    based.set(value.at, count);
    if (count > WINGS_AT_BASE)
      report(inside(spot, 'at'), 'wing-crowd', { got: value.at, most: WINGS_AT_BASE });
  }
};
