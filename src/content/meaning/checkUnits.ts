import { inside, placeOf } from '../problems/report.ts';
import { type Check, checkOnce } from './inquiry.ts';

/** Units: of a power that is there, one to a place, armies on land and fleets at sea or on a coast. */
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
    if (kind === 'army' && known.seas?.has(at)) report(here, 'army-at-sea', { name, got: at });
    if (kind === 'fleet' && dry.has(at)) report(here, 'fleet-on-land', { name, got: at });
  }
  checkOnce(
    units,
    ({ at }) => at,
    ({ value, spot }, first) =>
      report(inside(spot, 'at'), 'unit-crowd', { got: value.at, first: placeOf(first.spot) }),
  );
};
