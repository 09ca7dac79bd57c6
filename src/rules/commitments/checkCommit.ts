import type { PowerId } from '../ids.ts';
import { canAfford } from '../industry/output.ts';
import type { StateOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { TRACK_END } from '../theatres/theatre.ts';
import { isStirring, theatreFacts } from '../theatres/theatreTerms.ts';
import type { World } from '../world.ts';
import { backsOther, fightersOf } from './backed.ts';
import { commitmentId, MOST_AID, aidPrice, type Backed } from './commitment.ts';
import { fleetsFor } from './serving.ts';

type Of<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;

/** Nobody promises what his stores could not send for so many months. */
const MONTHS_AHEAD = 6;

/** Whether a power may give a side such help each month, or the code of why not. */
export function checkCommit(situation: Situation, power: PowerId, order: Of<'commit'>): Verdict {
  const { world } = situation;
  const { to, what, amount } = order;
  const open = checkBacked(situation, power, to);
  if (open !== 'allowed') return open;
  if (amount < 1 || amount > MOST_AID) return 'bad-amount';
  if (world.commitments[commitmentId(power, to, what)]?.amount === amount) return 'nothing-changes';
  if (what === 'fleet') {
    const ships = checkFleet(situation, power, to, amount);
    if (ships !== 'allowed') return ships;
  }
  const stocks = world.powers[power]?.stocks;
  const price = aidPrice({ what, amount: amount * MONTHS_AHEAD });
  return stocks && canAfford(stocks, price) ? 'allowed' : 'cannot-afford';
}

/** Whether a power may help a side at all: it is not its own fight, nor against its own words. */
export function checkBacked(situation: Situation, power: PowerId, to: Backed): Verdict {
  const { world } = situation;
  const own = world.powers[power];
  if (!own?.alive) return 'no-such-power';
  if (own.overlord !== null) return 'foreign-affairs-elsewhere';
  if (own.exile !== null) return 'in-exile';
  if (to.kind === 'theatre') {
    const track = world.theatres[to.theatre]?.track;
    if (track === undefined) return 'no-such-theatre';
    if (track >= TRACK_END || track <= -TRACK_END) return 'decided-already';
    const facts = theatreFacts(situation.content, to.theatre);
    if (facts && !isStirring(situation, facts)) return 'nobody-fights-there';
  } else {
    const war = world.wars[to.war];
    if (!war) return 'no-such-war';
    if (war.attackers.includes(power) || war.defenders.includes(power)) return 'takes-part-already';
    if (fightersOf(world, to).some((each) => atWar(situation, power, each)))
      return 'already-at-war';
  }
  return backsOther(world, power, to) ? 'backs-the-other-side' : 'allowed';
}

/** Whether a power has so many fleets for a side, and they are of use there. */
function checkFleet(situation: Situation, power: PowerId, to: Backed, amount: number): Verdict {
  const far = to.kind === 'theatre' ? theatreFacts(situation.content, to.theatre) : undefined;
  if (far !== undefined && far.seas === undefined) return 'no-use-there';
  return fleetsFor(situation, power, to).length < amount ? 'no-fleet' : 'allowed';
}

/** Whoever gave his help may take it back. */
export function checkWithdraw(
  { world }: { readonly world: World },
  power: PowerId,
  { commitment }: Of<'withdraw'>,
): Verdict {
  const state = world.commitments[commitment];
  if (!state) return 'no-such-commitment';
  return state.power === power ? 'allowed' : 'not-your-commitment';
}
