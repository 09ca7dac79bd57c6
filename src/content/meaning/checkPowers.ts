import type { PowerEntry } from '../material.ts';
import { inside } from '../problems/report.ts';
import { checkPicturePath } from './checkPicture.ts';
import { type Check, checkIds, type Inquiry } from './inquiry.ts';

/** Powers: each once, in a capital of its own, under an overlord that is not under it. */
export const checkPowers: Check = (inquiry) => {
  const { material, report, refer } = inquiry;
  checkIds(report, 'the power', material.powers);
  for (const { value, spot } of material.receivers) refer.power(spot, value);
  for (const power of material.powers) {
    checkNames(inquiry, power);
    checkCapital(inquiry, power);
    checkOverlord(inquiry, power);
    checkPicturePath(inquiry, inside(power.spot, 'flag'), power.value.flag);
  }
};

function checkNames({ refer }: Inquiry, { value, spot }: PowerEntry): void {
  refer.text(inside(spot, 'name'), value.name);
  refer.text(inside(spot, 'adjective'), value.adjective);
  refer.text(inside(spot, 'title'), value.title);
}

function checkCapital({ refer, report, owners }: Inquiry, { value, spot }: PowerEntry): void {
  const here = inside(spot, 'capital');
  refer.land(here, value.capital);
  const owner = owners.get(value.capital);
  if (owner === undefined || owner === value.id) return;
  // Who owns no land at all is no state yet: it has only a place where it would be governed from.
  if (![...owners.values()].includes(value.id)) return;
  report(here, 'capital-not-owned', { power: value.id, got: value.capital, owner });
}

function checkOverlord({ material, refer, report }: Inquiry, { value, spot }: PowerEntry): void {
  const { id, overlord } = value;
  if (overlord === undefined) return;
  const here = inside(spot, 'overlord');
  refer.power(here, overlord);
  if (overlord === id) return report(here, 'own-overlord', { power: id });
  const above = new Map(material.powers.map((power) => [power.value.id, power.value.overlord]));
  const chain = [id];
  for (let next = above.get(id); next !== undefined; next = above.get(next)) {
    if (next === id) report(here, 'overlord-circle', { circle: [...chain, id].join(' → ') });
    if (chain.includes(next)) return;
    chain.push(next);
  }
}
