import type { HomeEntry } from '../material.ts';
import { inside } from '../problems/report.ts';
import type { PowerId } from '../../rules/ids.ts';
import { PARTIES } from '../../rules/world.ts';
import type { Check, Inquiry } from './inquiry.ts';

/** Home affairs are those of powers that are there; shares of parties come to a hundred. */
export const checkHome: Check = (inquiry) => {
  for (const entry of inquiry.material.homes) {
    const { value, spot } = entry;
    inquiry.refer.power({ ...spot, key: true }, value.power);
    checkParties(inquiry, entry);
    for (const party of PARTIES) {
      const leader = value.item.leaders?.[party];
      if (leader) inquiry.refer.text(inside(spot, 'leaders', party, 'title'), leader.title);
    }
  }
  for (const { value, spot } of inquiry.material.rebels) {
    inquiry.refer.power({ ...spot, key: true }, value.power);
    inquiry.refer.power(inside(spot, 'of'), value.item.of);
    value.item.strongholds.forEach((id, i) =>
      inquiry.refer.land(inside(spot, 'strongholds', i), id),
    );
  }
};

function checkParties({ refer, report }: Inquiry, { value, spot }: HomeEntry): void {
  const { parties } = value.item;
  if (parties === undefined) return;
  let sum = 0;
  for (const party of PARTIES) {
    sum += parties[party]?.share ?? 0;
    const patron: PowerId | undefined = parties[party]?.patron;
    if (patron !== undefined) refer.power(inside(spot, 'parties', party, 'patron'), patron);
  }
  if (sum !== 100)
    report(inside(spot, 'parties'), 'shares-not-hundred', { power: value.power, sum });
}
