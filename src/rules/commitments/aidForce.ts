import type { Content } from '../content.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp } from '../term.ts';
import type { UnitKind } from '../world.ts';
import { fightersOf } from './backed.ts';
import type { Aid, Commitment } from './commitment.ts';

/** Help from abroad as one power's units of a kind feel it. */
export interface AidShare {
  readonly from: PowerId;
  readonly what: Aid;
  /** Hundredths of a unit's strength and quality. */
  readonly percent: number;
}

/** Force that a point of help is worth, shared among all whom it reaches. */
const ARMS = 40;
/** The same for each point of the worth of the sender's soldiers or crews. */
const VOLUNTEERS = 12;
const SHIPS = 14;
/** A unit of strength 1 and quality 1 has so much force. */
const UNIT = 10;
/** Hundredths that one sender's help of a kind can add at the most. */
const MOST = 25;

/** Which units each help strengthens; money is spent by the state. */
const REACHES: Readonly<Partial<Record<Aid, UnitKind>>> = {
  arms: 'army',
  volunteers: 'army',
  fleet: 'fleet',
};

/** By power and kind of unit. */
export type AidShares = ReadonlyMap<string, readonly AidShare[]>;

/** What help from abroad adds to a power's units of a kind; worked out once for the moment. */
export function aidFor(situation: Situation, power: PowerId, kind: UnitKind): readonly AidShare[] {
  const { memo } = situation.survey;
  const shares = (memo.aid ??= aidShares(situation));
  return shares.get(`${power}/${kind}`) ?? [];
}

/**
 * Arms, volunteers and ships are shared out over all that a side has, so that a little decides a
 * small war and no great one (WI-12, WI-14).
 */
function aidShares({ content, world, survey }: Situation): AidShares {
  const shares = new Map<string, AidShare[]>();
  for (const id of sortedKeys(world.commitments)) {
    const state = world.commitments[id];
    const kind = state && REACHES[state.what];
    if (!state || state.to.kind !== 'war' || !kind) continue;
    const side = fightersOf(world, state.to);
    const forces = kind === 'army' ? survey.armies : survey.fleets;
    const all = UNIT * side.reduce((sum, power) => sum + (forces[power] ?? 0), 0);
    const share = all === 0 ? 0 : Math.trunc((100 * worthOf(content, state)) / all);
    const percent = clamp(share, 0, MOST);
    if (percent === 0) continue;
    for (const power of side) {
      const key = `${power}/${kind}`;
      const list = shares.get(key) ?? [];
      shares.set(key, [...list, { from: state.power, what: state.what, percent }]);
    }
  }
  return shares;
}

/** The force that a commitment is worth on the board. */
function worthOf({ scenario }: Content, { power, what, amount }: Commitment): number {
  const facts = scenario.powers[power];
  if (what === 'volunteers') return amount * VOLUNTEERS * (facts?.quality ?? 1);
  if (what === 'fleet') return amount * SHIPS * (facts?.naval ?? 1);
  return amount * ARMS;
}
