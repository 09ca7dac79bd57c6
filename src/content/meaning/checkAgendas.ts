import type { Entry, OfPower } from '../material.ts';
import { inside, placeOf } from '../problems/report.ts';
import { checkCondition } from './checkCondition.ts';
import { type Check, checkOnce } from './inquiry.ts';

/** Aims and ambitions: of what is there, each with its text, no power aiming at itself. */
export const checkAgendas: Check = (inquiry) => {
  const { material, refer, report } = inquiry;
  const agendas: readonly (readonly Entry<OfPower<{ readonly id: string }>>[])[] = [
    material.aims,
    material.ambitions,
  ];
  for (const entries of agendas) {
    checkOnce(
      entries,
      ({ power, item }, folder) => `${folder} ${power} ${item.id}`,
      ({ value, spot }, first) =>
        report(inside(spot, 'id'), 'id-of-another', {
          power: value.power,
          got: value.item.id,
          first: placeOf(first.spot),
        }),
    );
  }
  for (const { value, spot } of material.aims) {
    const aim = value.item;
    refer.text(inside(spot, 'text'), aim.text);
    if (aim.kind === 'acquire') {
      aim.provinces.forEach((id, i) => refer.land(inside(spot, 'provinces', i), id));
      continue;
    }
    refer.power(inside(spot, 'power'), aim.power);
    if (aim.power === value.power) {
      report(inside(spot, 'power'), 'aim-at-itself', { power: aim.power });
    }
  }
  for (const { value, spot } of material.ambitions) {
    refer.text(inside(spot, 'text'), value.item.text);
    checkCondition({ inquiry, parts: [] }, value.item.when, inside(spot, 'when'));
  }
};
