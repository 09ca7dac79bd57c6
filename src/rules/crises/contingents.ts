import { alarmAt } from '../diplomacy/alarm.ts';
import { contains, protects } from '../diplomacy/aims.ts';
import { coversCase } from '../diplomacy/condition.ts';
import type { PowerId } from '../ids.ts';
import { allied, atWar, bondsBetween, bound, enemiesOf, reach } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp } from '../term.ts';
import type { Crisis } from '../world.ts';

/** What is asked of whom, and who stands behind whom: a crisis, or one that might be opened. */
export type Quarrel = Pick<Crisis, 'by' | 'against' | 'over' | 'backers'> & Partial<Crisis>;

/** Soldiers that a side may reckon with in a quarrel. */
export interface Contingent {
  readonly power: PowerId;
  /** Strength × quality of what counts. */
  readonly force: number;
  /** Of that, what stands beside the land of the pressed, where it can be counted. */
  readonly beside: number;
  /** Why they count. */
  readonly tie: 'own' | 'backer' | 'pledged' | 'warden';
}

/** Hundredths of its armies that a backer is believed to send; a sworn friend who keeps silent. */
const BACKER = 80;
const PLEDGED = 45;
/** The most that a power counts for which has promised nothing. */
const WARDEN = 40;

/** What a power has with nobody beside it. */
export const alone = ({ survey }: Situation, power: PowerId): Contingent => ({
  power,
  force: survey.armies[power] ?? 0,
  beside: 0,
  tie: 'own',
});

/** Who stands with the one who presses: himself first, less what his wars tie down. */
export function attackersIn(situation: Situation, { by, against, backers }: Quarrel): Contingent[] {
  const { survey } = situation;
  const busy = enemiesOf(situation, by).some((enemy) => enemy !== against);
  const own = Math.trunc((survey.armies[by] ?? 0) / (busy ? 2 : 1));
  const found: Contingent[] = [{ power: by, force: own, beside: 0, tie: 'own' }];
  for (const power of survey.living) {
    if (backers[power] !== 'by' || reach(situation, power, against) === 0) continue;
    const force = Math.trunc(((survey.armies[power] ?? 0) * BACKER) / 200);
    if (force > 0) found.push({ power, force, beside: 0, tie: 'backer' });
  }
  return found;
}

/**
 * Who stands with the pressed: itself first; then a share of backers, sworn friends, and whoever
 * wants it to stand or the other held down; and all that such friends have beside its land, where
 * everybody can count them (MIL-10). Whoever fights elsewhere counts for half (WI-14), and so does
 * a silent one who has a pact with the one who presses (ROM-5). Who has promised nothing when the
 * ultimatum is out is believed a third as much.
 */
export function defendersIn(situation: Situation, quarrel: Quarrel): Contingent[] {
  const { survey } = situation;
  const { by, against } = quarrel;
  const found: Contingent[] = [alone(situation, against)];
  for (const power of survey.living) {
    if (power === against || power === by) continue;
    const tie = tieOf(situation, power, quarrel);
    const share = shareOf(situation, power, quarrel, tie);
    if (share === 0) continue;
    const beside = forcesBeside(situation, power, against);
    const rest = (survey.armies[power] ?? 0) - beside;
    const force = Math.trunc(beside + (rest * share) / 100);
    if (force > 0) found.push({ power, force, beside, tie });
  }
  return found;
}

/** What a side's contingents come to. */
export const forceOf = (contingents: readonly Contingent[]): number => {
  let sum = 0;
  for (const { force } of contingents) sum += force;
  return sum;
};

function tieOf(situation: Situation, friend: PowerId, quarrel: Quarrel): Contingent['tie'] {
  const { by, against, backers } = quarrel;
  if (backers[friend] === 'against') return 'backer';
  return pledged(situation, friend, against, by) ? 'pledged' : 'warden';
}

/** Hundredths of a third power's armies that the one who presses had better reckon with. */
function shareOf(
  situation: Situation,
  friend: PowerId,
  { by, against, backers, step }: Quarrel,
  tie: Contingent['tie'],
): number {
  const near = reach(situation, friend, against) + reach(situation, friend, by);
  const other = backers[friend] === 'by' || allied(situation, friend, by);
  if (near === 0 || other || atWar(situation, friend, against)) return 0;
  const full = tie === 'backer' ? BACKER : tie === 'pledged' ? PLEDGED : warden();
  const busy = enemiesOf(situation, friend).some((enemy) => enemy !== by);
  const tied = tie !== 'backer' && bound(situation, friend, by, 'non-aggression');
  return Math.trunc(full / ((busy ? 2 : 1) * (tied ? 2 : 1)));

  function warden(): number {
    const wish = protects(situation, friend, against) / 3 + contains(situation, friend, by) / 4;
    const alarm = wish > 0 ? alarmAt(situation, by) / 2 : 0;
    const believed = step === 'ultimatum' ? 3 : 1;
    return clamp(Math.trunc((wish + alarm) / believed), 0, WARDEN);
  }
}

/** What a friend has in places beside a power's land. */
export function forcesBeside(
  { content, world, survey }: Situation,
  friend: PowerId,
  power: PowerId,
): number {
  const quality = content.scenario.powers[friend]?.quality ?? 1;
  let sum = 0;
  for (const id of survey.units[friend] ?? []) {
    const unit = world.units[id];
    if (unit?.kind !== 'army') continue;
    const beside = (content.board.neighbours[unit.at] ?? []).some(
      ({ to, army }) => army && world.provinces[to]?.controller === power,
    );
    if (beside) sum += unit.strength * quality;
  }
  return sum;
}

/** Whether `friend` has promised to fight for `power` against `attacker`. */
export function pledged(
  situation: Situation,
  friend: PowerId,
  power: PowerId,
  attacker: PowerId,
): boolean {
  if (allied(situation, friend, power)) return true;
  return bondsBetween(situation, friend, power).some(
    ({ clause }) =>
      coversCase(clause, attacker, power) &&
      ((clause.kind === 'alliance' && [undefined, attacker].includes(clause.against)) ||
        (clause.kind === 'guarantee' && clause.by === friend)),
  );
}
