import { landAt } from '../board.ts';
import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';

/** What each province taken from others adds, and each capital. */
const PROVINCE = 3;
const CAPITAL = 9;
const MOST = 40;

/**
 * How much a power's gains since the first month have alarmed everybody (0 to 40): land that it
 * did not hold then and where its own people do not live, and capitals more than other land. The
 * first prize is let go for the sake of peace; after the third nobody believes that it is the
 * last (WI-7). Remembered for the moment.
 */
export const alarmAt = (situation: Situation, power: PowerId): number =>
  (situation.survey.memo.alarms[power] ??= alarmFelt(situation, power));

function alarmFelt({ content, survey }: Situation, power: PowerId): number {
  const { owners, powers } = content.scenario.setUp;
  const capitals = new Set(sortedValues(powers).map(({ capital }) => capital));
  let alarm = 0;
  for (const id of survey.lands[power] ?? []) {
    const ours = owners[id] === power || landAt(content.board, id)?.cores.includes(power);
    if (!ours) alarm += PROVINCE + (capitals.has(id) ? CAPITAL : 0);
  }
  return Math.min(alarm, MOST);
}
